package org.xiaobao.complaints.complaint;

import org.xiaobao.complaints.classification.Classification;
import org.xiaobao.complaints.complainant.Complainant;
import org.xiaobao.complaints.complainant.Parties;

/** A complaint that may be registered: intake has checked its codes, its source and its unit. */
public record Registration(
        String institution,
        String unit,
        Region region,
        Receipt receipt,
        Complainant complainant,
        Parties parties,
        Matter matter,
        Classification classification) {}
