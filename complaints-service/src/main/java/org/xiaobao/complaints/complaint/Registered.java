package org.xiaobao.complaints.complaint;

import static org.xiaobao.complaints.complaint.ComplaintProblem.COMPLAINANT_UNCHANGED;

import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.List;
import org.xiaobao.complaints.classification.Classification;
import org.xiaobao.complaints.complainant.Complainant;
import org.xiaobao.complaints.complainant.ComplainantCorrection;
import org.xiaobao.complaints.complainant.Parties;
import org.xiaobao.complaints.complaint.ComplaintEvent.ComplainantCorrected;
import org.xiaobao.complaints.recusal.CaseAtStake;
import org.xiaobao.platform.problem.DomainProblem;

/** What is known of a case since its registration. */
@MappedSuperclass
abstract class Registered extends Clocked {

    private String institution;
    private String unit;

    @Enumerated(EnumType.STRING)
    private Region region;

    @Embedded
    private Receipt receipt;

    @Embedded
    private Complainant complainant;

    @Embedded
    private Parties parties;

    @Embedded
    private Matter matter;

    @Embedded
    private Classification classification;

    @Embedded
    private NamedStaff namedStaff;

    @Embedded
    private Major major;

    Registered() {
        // for Hibernate
    }

    Registered(Registration registration) {
        this.institution = registration.institution();
        this.unit = registration.unit();
        this.region = registration.region();
        this.receipt = registration.receipt();
        this.complainant = registration.complainant();
        this.parties = registration.parties();
        this.matter = registration.matter();
        this.classification = registration.classification();
        this.namedStaff = registration.namedStaff();
        this.major = registration.major();
    }

    void classify(Classification as) {
        classification = as;
    }

    /** A right of the person (PIPL 46) in every status; tells which fields changed, never what they say. */
    ComplainantCorrected correctComplainant(Complainant as, Instant now) {
        List<String> changed = ComplainantCorrection.changed(complainant, as);
        if (changed.isEmpty()) {
            throw new DomainProblem(COMPLAINANT_UNCHANGED);
        }
        complainant = as;
        return new ComplainantCorrected(now, changed, state());
    }

    abstract ComplaintState state();

    Classification classification() {
        return classification;
    }

    Registration registration() {
        return new Registration(
                institution, unit, region, receipt, complainant, parties, matter, classification, namedStaff, major);
    }

    String institution() {
        return institution;
    }

    String unit() {
        return unit;
    }

    /** As recusal sees it. */
    CaseAtStake atStake() {
        return new CaseAtStake(institution, unit, namedStaff == null ? List.of() : namedStaff.ids());
    }

    /** Null for a complaint that is not major. */
    Major major() {
        return major;
    }

    void major(Major now) {
        major = now;
    }

    Receipt receipt() {
        return receipt;
    }

    Instant receivedAt() {
        return receipt.receivedAt();
    }
}
