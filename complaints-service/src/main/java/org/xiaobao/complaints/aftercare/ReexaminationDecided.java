package org.xiaobao.complaints.aftercare;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.xiaobao.complaints.complaint.ComplaintFact;
import org.xiaobao.complaints.complaint.ComplaintState;
import org.xiaobao.complaints.complaint.progress.ReexaminationResult;
import org.xiaobao.platform.journal.EventType;

/** Set aside, the state is that of a case to be decided again. */
@EventType("complaint.reexamination-decided.v1")
public record ReexaminationDecided(
        Instant at, ReexaminationResult result, @JsonIgnore String reason, ComplaintState state)
        implements ComplaintFact {}
