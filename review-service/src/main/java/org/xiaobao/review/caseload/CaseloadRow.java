package org.xiaobao.review.caseload;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.review.review.Conclusion;
import org.xiaobao.review.review.ReviewStatus;
import org.xiaobao.review.review.Submission;

/** A review as one line of the list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A review in the list (审查列表项)")
record CaseloadRow(
        UUID id,
        @Schema(description = "Review number (审查编号)") String number,
        String unit,
        Submission.Kind kind,
        String title,
        String department,
        @Schema(description = "SHA-256 of the text (内容摘要)") String contentSha256,
        ReviewStatus status,
        @Schema(description = "How it ended (结论)") Conclusion conclusion,
        Instant submittedAt,
        Instant concludedAt) {}
