package org.xiaobao.training.session;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xiaobao.platform.acts.References;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.units.KnownUnits;
import org.xiaobao.platform.web.ExpectedVersion;
import org.xiaobao.training.session.SessionViews.CorrectionRequest;
import org.xiaobao.training.session.SessionViews.SessionRequest;
import org.xiaobao.training.session.SessionViews.SessionView;

/** The use cases of a training session. */
@ApplicationScoped
class SessionDesk {

    private final SessionDoor door;
    private final TrainingSessions sessions;
    private final References references;
    private final KnownUnits units;
    private final Clock clock;

    SessionDesk(SessionDoor door, TrainingSessions sessions, References references, KnownUnits units, Clock clock) {
        this.door = door;
        this.sessions = sessions;
        this.references = references;
        this.units = units;
        this.clock = clock;
    }

    /** The session already known by this reference, which a second sending means and must not double. */
    @Transactional
    Optional<SessionView> known(String reference, Actor trainer) {
        return references
                .known(sessions, "training-session", reference, trainer)
                .map(door::view);
    }

    @Transactional
    SessionView hold(SessionRequest request, Actor trainer) {
        trainer.scope().requireCovers(request.unit());
        units.require("/unit", trainer.institution(), request.unit(), request.heldOn());
        TrainingSession session = new TrainingSession(
                UuidCreator.getTimeOrderedEpoch(), trainer.institution(), request.unit(), request.reference());
        SessionFact.Held held =
                session.hold(request.toCourse(), request.tiers(), request.attendance(), clock.instant());
        door.enter(session, List.of(held), trainer);
        return door.view(session);
    }

    @Transactional
    SessionView correct(UUID id, ExpectedVersion version, CorrectionRequest request, Actor trainer) {
        return door.act(
                id,
                version,
                trainer,
                session -> session.correct(
                        request.toCourse(), request.tiers(), request.attendance(), request.reason(), clock.instant()));
    }

    @Transactional
    SessionView read(UUID id, Actor reader) {
        return door.show(id, reader);
    }
}
