package org.xiaobao.complaints.rights;

import static org.xiaobao.complaints.complaint.progress.ComplaintProblem.RETENTION_NOT_OVER;
import static org.xiaobao.complaints.rights.RightsKind.ACCESS;
import static org.xiaobao.complaints.rights.RightsKind.DELETION;
import static org.xiaobao.complaints.rights.RightsProblem.*;
import static org.xiaobao.complaints.rights.RightsStatus.*;
import static org.xiaobao.platform.problem.DomainProblem.require;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.xiaobao.complaints.rights.ConcernedComplaints.Concerned;
import org.xiaobao.complaints.rights.RightsBodies.NewRightsRequest;
import org.xiaobao.platform.acts.UnitOwned;
import org.xiaobao.platform.privacy.Secret;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.time.Zones;

/** What one person asked about the own data: decided once, with reasons, and fulfilled once if granted. */
@Entity
class RightsRequest extends UnitOwned {

    private UUID complaintId;
    private int number;

    @Enumerated(EnumType.STRING)
    private RightsKind kind;

    @Enumerated(EnumType.STRING)
    private RightsStatus status;

    private Secret requestedBy;
    private Secret identityVerifiedBy;
    private Secret details;
    private Instant receivedAt;
    private Instant recordedAt;
    private LocalDate dueOn;
    private boolean dueProvisional;
    private String dueGround;

    @Enumerated(EnumType.STRING)
    private RightsResult result;

    private Instant decidedAt;
    private String decidedBy;
    private Secret reasons;
    private Instant copiedAt;
    private Instant fulfilledAt;
    private String fulfilledBy;
    private Secret fulfilmentNote;

    RightsRequest() {
        // for Hibernate
    }

    RightsRequest(UUID id, int number, Concerned of, NewRightsRequest asked, Instant receivedAt, Instant now) {
        super(id, of.institution(), of.unit());
        this.complaintId = of.id();
        this.number = number;
        this.kind = asked.kind();
        this.status = RECEIVED;
        this.requestedBy = new Secret(asked.requestedBy().strip());
        this.identityVerifiedBy = new Secret(asked.identityVerifiedBy());
        this.details = new Secret(asked.details());
        this.receivedAt = receivedAt;
        this.recordedAt = now;
    }

    RightsFact.Received dueBy(RightsLimits.Due due) {
        dueOn = due.on();
        dueProvisional = due.provisional();
        dueGround = due.ground();
        return new RightsFact.Received(id(), institution(), receivedAt, complaintId, number, kind, dueOn);
    }

    /** What the law demands to keep is not deleted on request (PIPL 47). */
    RightsFact.Decided decide(Instant at, RightsResult as, Secret because, String person, Concerned complaint) {
        require(status == RECEIVED, RIGHTS_REQUEST_DECIDED);
        if (kind == DELETION && as != RightsResult.REFUSED && complaint.kept()) {
            throw retentionNotOver(complaint.keptUntil());
        }
        status = as == RightsResult.REFUSED ? REFUSED : GRANTED;
        result = as;
        decidedAt = at;
        decidedBy = person;
        reasons = because;
        return new RightsFact.Decided(id(), institution(), at, as, because.clear());
    }

    /** As often as needed until it is fulfilled. */
    RightsFact.CopyDrawn drawCopy(Instant at) {
        require(kind == ACCESS, NO_REQUEST_FOR_ACCESS);
        requireGranted();
        copiedAt = at;
        return new RightsFact.CopyDrawn(id(), institution(), at);
    }

    RightsFact.Fulfilled fulfil(Instant at, Secret note, String person, Concerned complaint) {
        requireGranted();
        require(kind != DELETION || complaint.erased(), NOT_ERASED_YET);
        require(kind != ACCESS || copiedAt != null, COPY_NOT_DRAWN);
        status = FULFILLED;
        fulfilledAt = at;
        fulfilledBy = person;
        fulfilmentNote = note;
        return new RightsFact.Fulfilled(
                id(), institution(), at, !Zones.dayOf(at).isAfter(dueOn));
    }

    private static DomainProblem retentionNotOver(LocalDate until) {
        return new DomainProblem(RETENTION_NOT_OVER)
                .detail(
                        "法律要求保存" + (until == null ? "至办结后期满" : "至 " + until) + ",请不予同意并说明理由",
                        "The law demands that it is kept " + (until == null ? "while it is open" : "until " + until)
                                + ": refuse the request and give the reasons");
    }

    private void requireGranted() {
        require(status != FULFILLED, RIGHTS_REQUEST_FULFILLED);
        require(status == GRANTED, RIGHTS_REQUEST_NOT_GRANTED);
    }

    /** The act that the next one must not be dated before. */
    Instant lastActAt() {
        return decidedAt == null ? receivedAt : copiedAt == null ? decidedAt : copiedAt;
    }

    UUID complaintId() {
        return complaintId;
    }

    RightsKind kind() {
        return kind;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    RightsView view(LocalDate today) {
        return new RightsView(
                id(),
                complaintId,
                number,
                unit(),
                kind,
                status,
                RightsView.maskedName(requestedBy),
                RightsView.masked(identityVerifiedBy),
                RightsView.masked(details),
                receivedAt,
                recordedAt,
                dueOn,
                dueProvisional,
                dueGround,
                (status == RECEIVED || status == GRANTED) && today.isAfter(dueOn),
                result,
                decidedAt,
                decidedBy,
                RightsView.masked(reasons),
                copiedAt,
                fulfilledAt,
                fulfilledBy,
                RightsView.masked(fulfilmentNote),
                version());
    }
}
