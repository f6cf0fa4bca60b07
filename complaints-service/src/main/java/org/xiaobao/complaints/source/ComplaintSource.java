package org.xiaobao.complaints.source;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.platform.rules.Dated;

/** One source with the limits it had for a period: a row of policy data, never changed, only followed by another. */
@Schema(description = "A complaint source and its limits in a period (投诉来源)")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ComplaintSource(
        @Schema(description = "Row (规则标识)") UUID id,

        @Schema(description = "Absent when it is for every institution without a row of its own (机构)")
        String institution,

        @Schema(description = "Code used in complaints (来源代码)", examples = "12345")
        String code,

        @Schema(description = "Chinese label (中文名称)") String labelZh,
        @Schema(description = "English label (英文名称)") String labelEn,

        @Schema(description = "Forwarded by another body that waits for a reply (是否转办)")
        boolean forwarded,

        @Schema(description = "Days to reply to the source, absent when none is due (回复时限)")
        Integer replyLimit,

        @Schema(description = "WORKING or CALENDAR days (工作日或自然日)")
        DayKind replyLimitUnit,

        @Schema(
                description =
                        "Calendar days after receipt, first day not counted, within which a withdrawal is in time (撤诉计数时限,自然日)")
        int withdrawalCountingLimit,

        @Schema(description = "Place among the sources (顺序)")
        int position,

        @Schema(description = "false: complaints can no longer be registered under it here; absent is true (是否启用)")
        Boolean offered,

        @Schema(description = "First day in force (生效日)") LocalDate effectiveFrom,

        @Schema(description = "Last day in force, absent while open (失效日)")
        LocalDate effectiveTo,

        @Schema(description = "Legal or policy ground (依据)") String ground)
        implements Dated {

    /** What a limit counts. */
    public enum DayKind {
        WORKING,
        CALENDAR
    }

    /** The last day on which a withdrawal still takes a complaint received that day out of the valid count. */
    public LocalDate withdrawalCountsUntil(LocalDate received) {
        return received.plusDays(withdrawalCountingLimit);
    }

    boolean isOffered() {
        return !Boolean.FALSE.equals(offered);
    }

    boolean isCalled(String text) {
        return code.equals(text) || labelZh.equals(text) || labelEn.equals(text);
    }
}
