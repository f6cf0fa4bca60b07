package org.xiaobao.complaints.deadline.clock;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.platform.rules.Dated;
import org.xiaobao.platform.workdays.DayUnit;

/** How long for what: a dated row of policy data. It is never changed, only ended and followed by another version. */
@Schema(description = "A limit in force for a period (时限规则)")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeadlinePolicy(
        @Schema(description = "Row (规则标识)") UUID id,

        @Schema(description = "The institution it holds for, absent for all (适用机构)")
        String institution,

        @Schema(description = "What the limit is for (时限种类)")
        DeadlineKind kind,

        @Schema(
                description = "Complaint source, or * for every source without rows of its own (投诉来源)",
                examples = "12345")
        String source,

        @Schema(description = "0 without extension, 1 and 2 after the first and second extension (延期级别)")
        int level,

        @Schema(description = "Days in total from the start, first day not counted (总天数)")
        int days,

        @Schema(description = "CALENDAR or WORKING days (自然日或工作日)")
        DayUnit unit,

        @Schema(description = "Who may approve an extension to this level, any of them (审批角色)")
        List<String> approverRoles,

        @Schema(description = "The extension waits until the complainant has been told (须先告知投诉人)")
        boolean noticeRequired,

        @Schema(description = "Mediation and appraisal stop the clock (调解、鉴定期间不计入)")
        boolean pausable,

        @Schema(description = "Counted days that no extension may exceed (最长天数)")
        Integer maxTotalDays,

        @Schema(description = "First day in force (生效日)") LocalDate effectiveFrom,

        @Schema(description = "Last day in force, absent while open (失效日)")
        LocalDate effectiveTo,

        @Schema(description = "1, 2, 3 … of the same rule (版本)")
        int version,

        @Schema(description = "Legal or policy ground (依据)") String ground,

        @Schema(description = "Where the rule's text was taken from, and how sure that is (规则出处)")
        String ruleSource)
        implements Dated {

    /** For every source that has no rows of its own. */
    public static final String ANY_SOURCE = "*";

    public DeadlinePolicy {
        source = source == null ? ANY_SOURCE : source;
        approverRoles = approverRoles == null ? List.of() : List.copyOf(approverRoles);
    }

    /** What is allowed in total; a row cannot allow more than its own maximum. */
    int limit() {
        return maxTotalDays == null ? days : Math.min(days, maxTotalDays);
    }

    /** The name by which an explanation refers to it. */
    String rule() {
        return kind + "/" + source + "/L" + level + " v" + version;
    }
}
