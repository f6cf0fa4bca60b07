package org.xiaobao.complaints.complaint;

import java.util.UUID;
import org.xiaobao.complaints.classification.Classification;
import org.xiaobao.complaints.complainant.Complainant;
import org.xiaobao.complaints.complainant.Parties;
import org.xiaobao.complaints.search.CaseTexts;

/** A complaint that may be registered: intake has checked its codes, its source and its unit. */
public record Registration(
        String institution,
        String unit,
        Region region,
        Receipt receipt,
        Complainant complainant,
        Parties parties,
        Matter matter,
        Classification classification,
        NamedStaff namedStaff,
        Major major) {

    /** What it shall be found by. */
    CaseTexts texts(UUID id) {
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
