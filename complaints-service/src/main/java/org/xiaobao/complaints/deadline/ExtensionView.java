package org.xiaobao.complaints.deadline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.complaints.deadline.clock.Deadline;
import org.xiaobao.complaints.deadline.clock.Schedule;
import org.xiaobao.platform.privacy.Masking;
import org.xiaobao.platform.privacy.Secret;

/** A request for more time as it is shown. */
@Schema(description = "Extension of the statutory period (延期)")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExtensionView(
        @Schema(description = "1, 2, 3 … within the complaint (序号)")
        int number,

        @Schema(description = "1 or 2: the step it leads to (延期级别)")
        int level,

        @Schema(description = "PENDING, APPROVED or REFUSED (状态)")
        ExtensionStatus status,

        @Schema(description = "Why more time is needed, masked (延期原因)")
        String reason,

        @Schema(description = "Requested (申请时间)") Instant requestedAt,

        @Schema(description = "When the complainant was told (告知投诉人时间)")
        Instant noticeToComplainantAt,

        @Schema(description = "Approved or refused (审批时间)") Instant decidedAt,

        @Schema(description = "Why it was refused, masked (不批准原因)")
        String refusalReason,

        @Schema(description = "The complaint's deadlines after this act, without explanations (办理时限)")
        List<Deadline> deadlines) {

    static ExtensionView of(
            int number,
            int level,
            ExtensionStatus status,
            Secret reason,
            Instant requestedAt,
            Instant toldAt,
            Instant decidedAt,
            Secret refusal) {
        return new ExtensionView(
                number,
                level,
                status,
                Masking.text(Secret.clear(reason)),
                requestedAt,
                toldAt,
                decidedAt,
                refusal == null ? null : Masking.text(refusal.clear()),
                null);
    }

    public ExtensionView with(Schedule schedule) {
        return new ExtensionView(
                number,
                level,
                status,
                reason,
                requestedAt,
                noticeToComplainantAt,
                decidedAt,
                refusalReason,
                schedule.brief());
    }
}
