package org.xiaobao.complaints.deadline.policy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.complaints.deadline.clock.DeadlineKind;
import org.xiaobao.platform.workdays.DayUnit;

/** The next version of a limit, for the institution of who adopts it. */
@Schema(description = "A new version of a limit (新版时限规则)")
record NewPolicy(
        @NotNull @Schema(description = "What the limit is for (时限种类)")
        DeadlineKind kind,

        @Size(max = 40)
        @Schema(description = "Complaint source; absent for every source without rows of its own (投诉来源)")
        String source,

        @Min(0) @Max(2) @Schema(description = "Extension level, 0 without extension (延期级别)")
        int level,

        @Min(1) @Max(366) @Schema(description = "Days in total from the start (总天数)")
        int days,

        @NotNull @Schema(description = "CALENDAR or WORKING days (自然日或工作日)")
        DayUnit unit,

        @Size(max = 2) @Schema(description = "Who may approve; required from level 1 (审批角色)")
        List<
                        @NotNull
                        @Pattern(
                                regexp = "complaint-officer|approver",
                                message = "取值须为 complaint-officer、approver | must be complaint-officer or approver")
                        String>
                approverRoles,

        @Schema(description = "Approval waits for the notice to the complainant; default false (须先告知投诉人)")
        Boolean noticeRequired,

        @Schema(description = "Mediation and appraisal stop the clock; default false (调解、鉴定期间不计入)")
        Boolean pausable,

        @Min(1) @Max(366) @Schema(description = "Counted days that no extension may exceed (最长天数)")
        Integer maxTotalDays,

        @NotNull @Schema(description = "First day in force, tomorrow at the earliest (生效日)")
        LocalDate effectiveFrom,

        @Schema(description = "Last day in force, absent while open (失效日)")
        LocalDate effectiveTo,

        @NotBlank @Size(max = 500) @Schema(description = "Legal or policy ground (依据)")
        String ground,

        @NotBlank @Size(max = 300) @Schema(description = "Where the rule's text was taken from (规则出处)")
        String ruleSource) {}
