package org.xiaobao.mediation.mediation;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xiaobao.mediation.mediation.MediationViews.MediationView;
import org.xiaobao.mediation.party.Party;
import org.xiaobao.platform.acts.References;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.units.KnownUnits;
import org.xiaobao.platform.web.ExpectedVersion;

/** The use cases of a mediation. */
@ApplicationScoped
class MediationDesk {

    /** How a case ends without an agreement: refused, failed, withdrawn or terminated, each with a reason. */
    interface Ending {
        MediationFact of(Mediation mediation, String reason, Instant at, Instant now);
    }

    private final MediationDoor door;
    private final Mediations mediations;
    private final References references;
    private final KnownUnits units;
    private final Clock clock;

    MediationDesk(MediationDoor door, Mediations mediations, References references, KnownUnits units, Clock clock) {
        this.door = door;
        this.mediations = mediations;
        this.references = references;
        this.units = units;
        this.clock = clock;
    }

    /** The case already known by this reference, which a second sending means and must not double. */
    @Transactional
    Optional<MediationView> known(String reference, Actor officer) {
        return references.known(mediations, "mediation", reference, officer).map(door::view);
    }

    @Transactional
    MediationView apply(String unit, String reference, Application application, List<Party> parties, Actor officer) {
        officer.scope().requireCovers(unit);
        units.require("/unit", officer.institution(), unit, application.appliedOn());
        Mediation mediation = new Mediation(
                UuidCreator.getTimeOrderedEpoch(), officer.institution(), unit, reference, application, parties);
        door.enter(mediation, List.of(mediation.apply(mediations.nextSerial(), clock.instant())), officer);
        return door.view(mediation);
    }

    @Transactional
    MediationView accept(UUID id, ExpectedVersion version, Instant at, Actor officer) {
        return door.act(id, version, officer, mediation -> mediation.accept(at, clock.instant()));
    }

    @Transactional
    MediationView end(UUID id, ExpectedVersion version, Ending way, String reason, Instant at, Actor officer) {
        return door.act(id, version, officer, mediation -> way.of(mediation, reason, at, clock.instant()));
    }

    @Transactional
    MediationView agree(UUID id, ExpectedVersion version, Agreement agreement, Instant at, Actor officer) {
        return door.act(id, version, officer, mediation -> mediation.agree(agreement, at, clock.instant()));
    }

    @Transactional
    MediationView read(UUID id, Actor reader) {
        return door.show(id, reader);
    }

    @Transactional
    MediationInClear openInClear(UUID id, String reason, Actor reader) {
        return door.open(
                id,
                reader,
                mediation -> new PersonalDataRead(id, reader.institution(), reason, clock.instant()),
                MediationInClear::of);
    }
}
