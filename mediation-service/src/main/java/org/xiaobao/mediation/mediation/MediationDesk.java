package org.xiaobao.mediation.mediation;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.xiaobao.mediation.party.Party;
import org.xiaobao.platform.idempotency.NaturalKey;
import org.xiaobao.platform.journal.Journal;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.web.ExpectedVersion;

/** The use cases of a mediation: load, let it behave, write the fact to the journal, in one transaction. */
@ApplicationScoped
class MediationDesk {

    private final Mediations mediations;
    private final Journal journal;
    private final NaturalKey naturalKey;
    private final Clock clock;

    MediationDesk(Mediations mediations, Journal journal, NaturalKey naturalKey, Clock clock) {
        this.mediations = mediations;
        this.journal = journal;
        this.naturalKey = naturalKey;
        this.clock = clock;
    }

    /** The case already known by this reference, which a second sending means and must not double. */
    @Transactional
    Optional<Mediation> known(String reference, Actor officer) {
        if (reference == null) {
            return Optional.empty();
        }
        naturalKey.lock("mediation", officer.institution(), reference);
        return mediations.known(reference, officer.scope());
    }

    @Transactional
    Mediation apply(String unit, String reference, Application application, List<Party> parties, Actor officer) {
        if (!officer.scope().covers(officer.institution(), unit)) {
            throw DomainProblem.invalid("/unit", "该机构不在您的权限范围内", "This unit is not within your scope");
        }
        Mediation mediation = new Mediation(
                UuidCreator.getTimeOrderedEpoch(), officer.institution(), unit, reference, application, parties);
        MediationEvent.Applied applied = mediation.apply(mediations.nextSerial(), clock.instant());
        mediations.persistAndFlush(mediation);
        journal.append(applied, officer);
        return mediation;
    }

    @Transactional
    Mediation accept(UUID id, ExpectedVersion version, Instant at, Actor officer) {
        return act(id, version, officer, mediation -> mediation.accept(at, clock.instant()));
    }

    @Transactional
    Mediation refuse(UUID id, ExpectedVersion version, String reason, Instant at, Actor officer) {
        return act(id, version, officer, mediation -> mediation.refuse(reason, at, clock.instant()));
    }

    @Transactional
    Mediation agree(UUID id, ExpectedVersion version, Agreement agreement, Instant at, Actor officer) {
        return act(id, version, officer, mediation -> mediation.agree(agreement, at, clock.instant()));
    }

    @Transactional
    Mediation fail(UUID id, ExpectedVersion version, String reason, Instant at, Actor officer) {
        return act(id, version, officer, mediation -> mediation.fail(reason, at, clock.instant()));
    }

    @Transactional
    Mediation withdraw(UUID id, ExpectedVersion version, String reason, Instant at, Actor officer) {
        return act(id, version, officer, mediation -> mediation.withdraw(reason, at, clock.instant()));
    }

    @Transactional
    Mediation terminate(UUID id, ExpectedVersion version, String reason, Instant at, Actor officer) {
        return act(id, version, officer, mediation -> mediation.terminate(reason, at, clock.instant()));
    }

    @Transactional
    Mediation read(UUID id, Actor reader) {
        return mediations.require(id, reader.scope());
    }

    /** The row is locked because a note is part of the case's hash chain. */
    @Transactional
    MediationInClear openInClear(UUID id, String reason, Actor reader) {
        Mediation mediation = mediations.requireForChange(id, reader.scope());
        journal.note(new PersonalDataRead(id, reader.institution(), reason, clock.instant()), reader);
        return MediationInClear.of(mediation);
    }

    private Mediation act(UUID id, ExpectedVersion version, Actor officer, Function<Mediation, MediationEvent> act) {
        Mediation mediation = mediations.requireForChange(id, officer.scope());
        version.check(mediation.version());
        journal.append(act.apply(mediation), officer);
        mediations.flush(); // the answer carries the new version
        return mediation;
    }
}
