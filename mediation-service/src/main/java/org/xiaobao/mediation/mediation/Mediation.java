package org.xiaobao.mediation.mediation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.xiaobao.mediation.party.Party;
import org.xiaobao.platform.acts.ActTime;
import org.xiaobao.platform.acts.UnitOwned;
import org.xiaobao.platform.privacy.Secret;
import org.xiaobao.platform.problem.CommonProblem;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.time.Zones;

/**
 * A mediation case. Guarantees that its status only moves along {@link MediationStatus#successors()}, that no act is
 * dated before the one it follows or in the future, and that a refused act changes nothing.
 */
@Entity
class Mediation extends UnitOwned {

    private String number;
    private String reference;

    @Embedded
    private Application application;

    @ElementCollection(fetch = FetchType.EAGER) // a case is small and always read whole
    @CollectionTable(name = "party", joinColumns = @JoinColumn(name = "mediation_id"))
    @OrderColumn(name = "position")
    private List<Party> parties = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private MediationStatus status;

    private Instant acceptedAt;
    private Instant concludedAt;

    @Enumerated(EnumType.STRING)
    private Agreement.Form agreementForm;

    private Secret agreementTerms;
    private BigDecimal settledAmount;
    private Secret endingReason;

    Mediation() {}

    Mediation(
            UUID id, String institution, String unit, String reference, Application application, List<Party> parties) {
        super(id, institution, unit);
        this.reference = reference;
        this.application = application;
        this.parties.addAll(parties);
    }

    MediationFact.Applied apply(long serial, Instant now) {
        LocalDate appliedOn = application.appliedOn();
        if (appliedOn.isAfter(LocalDate.ofInstant(now, Zones.INSTITUTION))) {
            throw new DomainProblem(CommonProblem.INVALID_DATA)
                    .at("/appliedOn", "申请日期不能晚于今天", "The application cannot be dated after today");
        }
        number = new MediationNumber(appliedOn.getYear(), serial).toString();
        status = MediationStatus.APPLIED;
        return new MediationFact.Applied(appliedAt(), state());
    }

    MediationFact.Accepted accept(Instant at, Instant now) {
        acceptedAt = moveTo(MediationStatus.ACCEPTED, at, now);
        return new MediationFact.Accepted(acceptedAt, state());
    }

    MediationFact.Refused refuse(String reason, Instant at, Instant now) {
        conclude(MediationStatus.NOT_ACCEPTED, reason, at, now);
        return new MediationFact.Refused(reason, concludedAt, state());
    }

    MediationFact.Agreed agree(Agreement agreement, Instant at, Instant now) {
        concludedAt = moveTo(MediationStatus.AGREED, at, now);
        agreementForm = agreement.form();
        agreementTerms = agreement.terms();
        settledAmount = agreement.settledAmount();
        return new MediationFact.Agreed(agreementForm, settledAmount, concludedAt, state());
    }

    MediationFact.Failed fail(String reason, Instant at, Instant now) {
        conclude(MediationStatus.FAILED, reason, at, now);
        return new MediationFact.Failed(reason, concludedAt, state());
    }

    MediationFact.Withdrawn withdraw(String reason, Instant at, Instant now) {
        conclude(MediationStatus.WITHDRAWN, reason, at, now);
        return new MediationFact.Withdrawn(reason, concludedAt, state());
    }

    MediationFact.Terminated terminate(String reason, Instant at, Instant now) {
        conclude(MediationStatus.TERMINATED, reason, at, now);
        return new MediationFact.Terminated(reason, concludedAt, state());
    }

    private void conclude(MediationStatus next, String reason, Instant at, Instant now) {
        concludedAt = moveTo(next, at, now);
        endingReason = new Secret(reason);
    }

    private Instant moveTo(MediationStatus next, Instant at, Instant now) {
        if (!status.successors().contains(next)) {
            throw new DomainProblem(MediationProblem.MEDIATION_STEP_NOT_ALLOWED)
                    .detail(
                            "案件状态为 " + status + ",不能变为 " + next,
                            "The case is " + status + " and cannot become " + next);
        }
        Instant when = ActTime.resolve(at, acceptedAt == null ? appliedAt() : acceptedAt, now);
        status = next;
        return when;
    }

    private Instant appliedAt() {
        return Zones.startOf(application.appliedOn());
    }

    MediationState state() {
        return new MediationState(
                id(),
                number,
                institution(),
                unit(),
                application.applicantSide(),
                application.origin(),
                application.complaintId(),
                application.body(),
                application.track(),
                application.mode(),
                application.product(),
                status,
                MediationOutcome.of(status).orElse(null),
                application.contractAmount(),
                application.claimedAmount(),
                settledAmount,
                application.appliedOn(),
                acceptedAt,
                concludedAt);
    }

    String reference() {
        return reference;
    }

    MediationStatus status() {
        return status;
    }

    Application application() {
        return application;
    }

    List<Party> parties() {
        return List.copyOf(parties);
    }

    Agreement.Form agreementForm() {
        return agreementForm;
    }

    Secret agreementTerms() {
        return agreementTerms;
    }

    Secret endingReason() {
        return endingReason;
    }
}
