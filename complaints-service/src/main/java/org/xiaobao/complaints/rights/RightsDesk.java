package org.xiaobao.complaints.rights;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.xiaobao.complaints.complainant.ComplainantCorrection;
import org.xiaobao.complaints.dossier.ComplaintInClear;
import org.xiaobao.complaints.dossier.Dossier;
import org.xiaobao.complaints.erasure.ComplaintErased;
import org.xiaobao.complaints.rights.ConcernedComplaints.Concerned;
import org.xiaobao.complaints.rights.RightsBodies.*;
import org.xiaobao.platform.acts.ActClock;
import org.xiaobao.platform.journal.Journal;
import org.xiaobao.platform.privacy.Secret;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.time.Zones;
import org.xiaobao.platform.web.ExpectedVersion;
import org.xiaobao.platform.web.Page;

/** The use cases of rights requests; the complaint is locked before its request, as an erasure does. */
@ApplicationScoped
class RightsDesk {

    private final RightsDoor door;
    private final RightsRequests requests;
    private final RightsLimits limits;
    private final ConcernedComplaints complaints;
    private final Dossier file;
    private final Journal journal;
    private final ActClock clock;

    RightsDesk(
            RightsDoor door,
            RightsRequests requests,
            RightsLimits limits,
            ConcernedComplaints complaints,
            Dossier file,
            Journal journal,
            ActClock clock) {
        this.door = door;
        this.requests = requests;
        this.limits = limits;
        this.complaints = complaints;
        this.file = file;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    RightsView receive(NewRightsRequest asked, Actor actor) {
        Concerned complaint = complaints.lockForNew(asked.complaintId(), actor);
        Instant now = clock.now();
        Instant received = receipt(asked.receivedAt(), complaint, now);
        RightsRequest request = new RightsRequest(
                UuidCreator.getTimeOrderedEpoch(),
                requests.nextNumber(complaint.id()),
                complaint,
                asked,
                received,
                now);
        RightsFact fact = request.dueBy(limits.due(Zones.dayOf(received), complaint.institution()));
        door.enter(request, List.of(fact), actor);
        return door.view(request);
    }

    @Transactional
    RightsView decide(UUID id, ExpectedVersion version, RightsDecision asked, Actor actor) {
        Concerned complaint = complaintOf(id, actor);
        Secret reasons = new Secret(asked.reasons());
        return door.act(
                id,
                version,
                actor,
                request -> request.decide(time(asked.at(), request), asked.result(), reasons, actor.id(), complaint));
    }

    /** All the complaint holds of the persons in it, in clear: the complaint's journal names the request as the reason. */
    @Transactional
    ComplaintInClear copy(UUID id, ExpectedVersion version, Actor actor) {
        Concerned complaint = complaintOf(id, actor);
        door.act(id, version, actor, request -> request.drawCopy(clock.now()));
        return file.openInClear(complaint.id(), "个人信息查阅复制请求 " + id, actor);
    }

    @Transactional
    RightsView fulfil(UUID id, ExpectedVersion version, Fulfilment asked, Actor actor) {
        Concerned complaint = complaintOf(id, actor);
        return door.act(id, version, actor, request -> {
            requireFitting(asked.complainant(), request.kind());
            RightsFact done =
                    request.fulfil(time(asked.at(), request), new Secret(asked.note()), actor.id(), complaint);
            if (asked.complainant() != null) {
                complaints.correct(complaint.id(), asked.complainant(), actor);
            }
            return done;
        });
    }

    @Transactional
    RightsView read(UUID id, Actor actor) {
        return door.show(id, actor);
    }

    @Transactional
    Page<RightsView> list(RightsFilter filter, Actor actor) {
        return requests.due(filter, actor.scope()).map(door::view);
    }

    /** Locked, before the request is. */
    private Concerned complaintOf(UUID id, Actor actor) {
        return complaints.lock(requests.complaintOf(id, actor.scope()), actor);
    }

    /** The columns are emptied with the complaint's; what the journal tells of the reasons goes here. */
    void erased(@Observes ComplaintErased erased) {
        requests.of(erased.complaintId()).forEach(journal::eraseReasons);
    }

    private static void requireFitting(ComplainantCorrection correction, RightsKind kind) {
        if (kind == RightsKind.CORRECTION && correction == null) {
            throw DomainProblem.invalid("/complainant", "更正请求须填写更正后的信息", "is needed to fulfil a correction");
        }
        if (kind != RightsKind.CORRECTION && correction != null) {
            throw DomainProblem.invalid("/complainant", "仅适用于更正请求", "is for corrections only");
        }
    }

    /** Nobody asks about a complaint that is not there yet. */
    private Instant receipt(Instant said, Concerned complaint, Instant now) {
        if (said == null) {
            return now;
        }
        Instant received = clock.past("/receivedAt", said);
        if (received.isBefore(complaint.receivedAt())) {
            throw DomainProblem.invalid("/receivedAt", "不能早于投诉的接收时间", "must not be before the complaint's receipt");
        }
        return received;
    }

    private Instant time(Instant at, RightsRequest request) {
        return clock.time(at, request.lastActAt());
    }
}
