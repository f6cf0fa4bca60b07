package org.xiaobao.complaints.intake;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.complaints.complaint.ComplaintView;
import org.xiaobao.complaints.repeat.RepeatHints;

/** The complaint as registered, and whether it may be one that is known already. */
@Schema(description = "The complaint as registered (已登记投诉)")
record RegisteredComplaint(@JsonUnwrapped ComplaintView complaint, RepeatHints.Hint repeatCandidates) {}
