package org.xiaobao.complaints.corrective;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.platform.privacy.Masking;
import org.xiaobao.platform.privacy.Secret;

/** A corrective action as it is shown; its texts are masked. */
@Schema(description = "Corrective action against the cause of a complaint (溯源整改措施)")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CorrectiveView(
        @Schema(description = "The complaint (投诉)") UUID complaintId,

        @Schema(description = "1, 2, 3 … within the complaint (序号)")
        int n,

        @Schema(description = "Unit complained of (被投诉单位)") String unit,

        @Schema(description = "OPEN, COMPLETED, EFFECTIVE or INEFFECTIVE (待整改、已完成、验证有效、验证无效)")
        CorrectiveStatus status,

        @Schema(description = "Root cause (问题根源)") String cause,
        @Schema(description = "Measure (整改措施)") String measure,

        @Schema(description = "Who carries it out: subject id or unit path (责任人或责任单位)")
        String owner,

        @Schema(description = "To be completed by (整改期限)") LocalDate dueOn,

        @Schema(description = "Not completed and past its day (是否逾期)")
        boolean overdue,

        @Schema(description = "Raised (提出时间)") Instant raisedAt,
        @Schema(description = "Completed (完成时间)") Instant completedAt,

        @Schema(description = "Subject id of who completed it (完成人)")
        String completedBy,

        @Schema(description = "Evidence of completion (完成证明)")
        String evidence,

        @Schema(description = "Verified (验证时间)") Instant verifiedAt,

        @Schema(description = "Subject id of who verified it (验证人)")
        String verifiedBy,

        @Schema(description = "What the verification found (验证说明)")
        String verificationNote) {

    static String masked(Secret text) {
        return text == null ? null : Masking.text(text.clear());
    }
}
