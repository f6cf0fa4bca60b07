package org.xiaobao.complaints.corrective;

import static org.xiaobao.complaints.corrective.CorrectiveProblem.*;
import static org.xiaobao.complaints.corrective.CorrectiveStatus.*;
import static org.xiaobao.platform.problem.DomainProblem.require;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.xiaobao.platform.privacy.Secret;
import org.xiaobao.platform.time.Zones;

/** One measure against the cause of a complaint: raised, completed once, verified once by somebody else. */
@Entity
class CorrectiveAction {

    @Id
    private UUID id;

    private UUID complaintId;
    private int number;
    private String institution;
    private String unit;

    @Enumerated(EnumType.STRING)
    private CorrectiveStatus status;

    private Secret cause;
    private Secret measure;
    private String owner;
    private LocalDate dueOn;
    private Instant raisedAt;
    private Instant completedAt;
    private String completedBy;
    private Secret evidence;
    private Instant verifiedAt;
    private String verifiedBy;
    private Secret verificationNote;

    CorrectiveAction() {
        // for Hibernate
    }

    CorrectiveAction(UUID id, int number, Likeness of, CorrectiveRequests.Raise asked, Instant at) {
        this.id = id;
        this.complaintId = of.complaintId();
        this.number = number;
        this.institution = of.institution();
        this.unit = of.unit();
        this.status = OPEN;
        this.cause = new Secret(asked.cause());
        this.measure = new Secret(asked.measure());
        this.owner = asked.owner();
        this.dueOn = asked.dueOn();
        this.raisedAt = at;
    }

    void complete(Instant at, Secret shownBy, String person) {
        require(status == OPEN, CORRECTIVE_ACTION_COMPLETED);
        status = COMPLETED;
        completedAt = at;
        completedBy = person;
        evidence = shownBy;
    }

    void verify(Instant at, boolean effective, Secret note, String person) {
        require(status != OPEN, CORRECTIVE_ACTION_NOT_COMPLETED);
        require(status == COMPLETED, CORRECTIVE_ACTION_VERIFIED);
        require(!person.equals(completedBy) && !person.equals(owner), VERIFICATION_OF_ONES_OWN);
        status = effective ? EFFECTIVE : INEFFECTIVE;
        verifiedAt = at;
        verifiedBy = person;
        verificationNote = note;
    }

    /** The act that the next one must not be dated before. */
    Instant lastActAt() {
        return completedAt == null ? raisedAt : completedAt;
    }

    boolean completedInTime() {
        return !Zones.dayOf(completedAt).isAfter(dueOn);
    }

    /** From when on a like complaint means that the cause came again. */
    Instant completed() {
        require(status != OPEN, CORRECTIVE_ACTION_NOT_COMPLETED);
        return completedAt;
    }

    int number() {
        return number;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    UUID id() {
        return id;
    }

    CorrectiveView view(LocalDate today) {
        return new CorrectiveView(
                complaintId,
                number,
                unit,
                status,
                CorrectiveView.masked(cause),
                CorrectiveView.masked(measure),
                owner,
                dueOn,
                status == OPEN && today.isAfter(dueOn),
                raisedAt,
                completedAt,
                completedBy,
                CorrectiveView.masked(evidence),
                verifiedAt,
                verifiedBy,
                CorrectiveView.masked(verificationNote));
    }
}
