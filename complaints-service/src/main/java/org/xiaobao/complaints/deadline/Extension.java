package org.xiaobao.complaints.deadline;

import static org.xiaobao.complaints.deadline.DeadlineProblem.*;
import static org.xiaobao.platform.problem.DomainProblem.require;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.xiaobao.complaints.deadline.clock.GrantedExtension;
import org.xiaobao.platform.privacy.Secret;
import org.xiaobao.platform.time.Zones;

/** One request for more time. Decided once, by another person than who asked, after the notice its step demands. */
@Entity
class Extension {

    @Id
    private UUID id;

    private UUID complaintId;
    private int number;
    private int level;

    @Enumerated(EnumType.STRING)
    private ExtensionStatus status;

    private Secret reason;
    private String requestedBy;
    private Instant requestedAt;
    private Instant toldAt;
    private String decidedBy;
    private Instant decidedAt;
    private Secret refusalReason;

    Extension() {
        // for Hibernate
    }

    Extension(UUID id, UUID complaintId, int number, int level, Secret reason, String requestedBy, Instant at) {
        this.id = id;
        this.complaintId = complaintId;
        this.number = number;
        this.level = level;
        this.status = ExtensionStatus.PENDING;
        this.reason = reason;
        this.requestedBy = requestedBy;
        this.requestedAt = at;
    }

    void tell(Instant at) {
        requirePending();
        require(toldAt == null, EXTENSION_ALREADY_TOLD);
        toldAt = at;
    }

    void approve(String approver, boolean noticeRequired, Instant at) {
        requireDecidableBy(approver);
        require(!noticeRequired || toldAt != null, EXTENSION_NEEDS_NOTICE);
        decide(ExtensionStatus.APPROVED, approver, at);
    }

    void refuse(String approver, Secret why, Instant at) {
        requireDecidableBy(approver);
        refusalReason = why;
        decide(ExtensionStatus.REFUSED, approver, at);
    }

    private void decide(ExtensionStatus decided, String approver, Instant at) {
        status = decided;
        decidedBy = approver;
        decidedAt = at;
    }

    private void requireDecidableBy(String approver) {
        requirePending();
        require(!approver.equals(requestedBy), EXTENSION_OF_ONES_OWN);
    }

    private void requirePending() {
        require(isPending(), EXTENSION_DECIDED);
    }

    boolean isPending() {
        return status == ExtensionStatus.PENDING;
    }

    /** An extension of a period that was then started again is used up with it, also on the same day. */
    Optional<GrantedExtension> grantedSince(Instant restartedAt) {
        boolean counts =
                status == ExtensionStatus.APPROVED && (restartedAt == null || !decidedAt.isBefore(restartedAt));
        return counts ? Optional.of(new GrantedExtension(level, Zones.dayOf(decidedAt))) : Optional.empty();
    }

    int number() {
        return number;
    }

    int level() {
        return level;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    ExtensionView view() {
        return ExtensionView.of(number, level, status, reason, requestedAt, toldAt, decidedAt, refusalReason);
    }
}
