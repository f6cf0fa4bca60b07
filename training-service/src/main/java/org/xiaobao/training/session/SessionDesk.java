package org.xiaobao.training.session;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.xiaobao.platform.idempotency.NaturalKey;
import org.xiaobao.platform.journal.Journal;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.web.ExpectedVersion;
import org.xiaobao.training.session.SessionViews.CorrectionRequest;
import org.xiaobao.training.session.SessionViews.SessionRequest;

/** The use cases of a training session: load, let it behave, write the fact to the journal, in one transaction. */
@ApplicationScoped
class SessionDesk {

    private final TrainingSessions sessions;
    private final Journal journal;
    private final NaturalKey naturalKey;
    private final Clock clock;

    SessionDesk(TrainingSessions sessions, Journal journal, NaturalKey naturalKey, Clock clock) {
        this.sessions = sessions;
        this.journal = journal;
        this.naturalKey = naturalKey;
        this.clock = clock;
    }

    /** The session already known by this reference, which a second sending means and must not double. */
    @Transactional
    Optional<TrainingSession> known(String reference, Actor trainer) {
        if (reference == null) {
            return Optional.empty();
        }
        naturalKey.lock("training-session", trainer.institution(), reference);
        return sessions.known(reference, trainer.scope());
    }

    @Transactional
    TrainingSession hold(SessionRequest request, Actor trainer) {
        if (!trainer.scope().covers(trainer.institution(), request.unit())) {
            throw DomainProblem.invalid("/unit", "该机构不在您的权限范围内", "This unit is not within your scope");
        }
        TrainingSession session = new TrainingSession(
                UuidCreator.getTimeOrderedEpoch(), trainer.institution(), request.unit(), request.reference());
        SessionFact.Held held =
                session.hold(request.toCourse(), request.tiers(), request.attendance(), clock.instant());
        sessions.persistAndFlush(session);
        journal.append(held, trainer);
        return session;
    }

    @Transactional
    TrainingSession correct(UUID id, ExpectedVersion version, CorrectionRequest request, Actor trainer) {
        TrainingSession session = sessions.requireForChange(id, trainer.scope());
        version.check(session.version());
        SessionFact.Corrected corrected = session.correct(
                request.toCourse(), request.tiers(), request.attendance(), request.reason(), clock.instant());
        journal.append(corrected, trainer);
        sessions.flush(); // the answer carries the new version
        return session;
    }

    @Transactional
    TrainingSession read(UUID id, Actor reader) {
        return sessions.require(id, reader.scope());
    }
}
