package org.xiaobao.complaints.complaint;

import java.time.Instant;
import java.util.UUID;
import org.xiaobao.complaints.classification.Classification;
import org.xiaobao.complaints.complainant.Complainant;
import org.xiaobao.complaints.complainant.Parties;

/** A complaint at one moment, for those who only read it. Parts that have not happened are null. */
record ComplaintSnapshot(
        UUID id,
        long version,
        String number,
        String institution,
        String unit,
        Region region,
        Receipt receipt,
        Complainant complainant,
        Parties parties,
        Matter matter,
        Classification classification,
        ComplaintStatus status,
        Disposition disposition,
        Instant acceptedAt,
        Rejection rejection,
        Decision decision,
        Notice notice,
        SourceReply sourceReply,
        Instant closedAt,
        Withdrawal withdrawal,
        RepeatLink repeat) {}
