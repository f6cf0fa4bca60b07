package org.xiaobao.complaints.contact;

import java.time.Instant;
import org.xiaobao.complaints.complaint.ComplaintFact;
import org.xiaobao.complaints.complaint.ComplaintState;
import org.xiaobao.complaints.complaint.progress.NoticeChannel;
import org.xiaobao.platform.journal.EventType;

/** What was said stays in the contact log. */
@EventType("complaint.contacted.v1")
public record Contacted(
        Instant at,
        int number,
        NoticeChannel channel,
        ContactDirection direction,
        ContactOutcome outcome,
        ComplaintState state)
        implements ComplaintFact {}
