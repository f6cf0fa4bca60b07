package org.xiaobao.complaints.complaint.registration;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.xiaobao.complaints.classification.Classification;
import org.xiaobao.complaints.complainant.Complainant;
import org.xiaobao.complaints.complainant.Parties;
import org.xiaobao.complaints.search.CaseTexts;

/** What is known of a complaint since it was registered: intake has checked its codes, its source and its unit. */
@Embeddable
public record Registration(
        String institution,
        String unit,
        @Enumerated(EnumType.STRING) Region region,
        @Embedded Receipt receipt,
        @Embedded Complainant complainant,
        @Embedded Parties parties,
        @Embedded Matter matter,
        @Embedded Classification classification,
        @Embedded NamedStaff namedStaff,
        @Embedded Major major) {

    public Registration corrected(Complainant as) {
        return new Registration(
                institution, unit, region, receipt, as, parties, matter, classification, namedStaff, major);
    }

    public Registration classified(Classification as) {
        return new Registration(
                institution, unit, region, receipt, complainant, parties, matter, as, namedStaff, major);
    }

    public Registration major(Major now) {
        return new Registration(
                institution, unit, region, receipt, complainant, parties, matter, classification, namedStaff, now);
    }

    /** What it shall be found by. */
    public CaseTexts texts(UUID id) {
        return new CaseTexts(
                id,
                institution,
                matter.demand(),
                matter.facts(),
                complainant.name(),
                complainant.representative(),
                parties);
    }
}
