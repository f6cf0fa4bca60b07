package org.xiaobao.complaints.source;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.complaints.source.ComplaintSource.DayKind;
import org.xiaobao.platform.privacy.NoPersonalNumbers;
import org.xiaobao.platform.text.AsKey;

/** A source of one's own institution, or its own name, limits and place of one that all have. */
@Schema(description = "A source of your institution, or its own row of a general one (新增投诉来源)")
record NewSource(
        @NotNull
        @AsKey
        @Pattern(
                regexp = "[A-Z0-9][A-Z0-9_]{0,39}",
                message = "须为大写字母、数字和下划线，如 96268 | must be capital letters, digits and underscores, such as 96268")
        @Schema(description = "Code; that of a general source makes your own row of it (来源代码)", examples = "96268")
        String code,

        @NoPersonalNumbers @NotBlank @Size(max = 200) @Schema(description = "Chinese label (中文名称)")
        String labelZh,

        @NoPersonalNumbers @NotBlank @Size(max = 200) @Schema(description = "English label (英文名称)")
        String labelEn,

        @NotNull @Schema(description = "Forwarded by another body that waits for a reply (是否转办)")
        Boolean forwarded,

        @Min(1) @Max(366) @Schema(description = "Days to reply to the source, absent when none is due (回复时限)")
        Integer replyLimit,

        @Schema(description = "WORKING or CALENDAR days (工作日或自然日)")
        DayKind replyLimitUnit,

        @NotNull
        @Min(0)
        @Max(366)
        @Schema(description = "Calendar days after receipt within which a withdrawal is in time (撤诉计数时限,自然日)")
        Integer withdrawalCountingLimit,

        @NotNull
        @Min(1)
        @Max(9_999)
        @Schema(description = "Place among the sources, behind a general one of the same place (顺序)")
        Integer position,

        @Schema(description = "false takes a general source out of use in your institution; default true (是否启用)")
        Boolean offered,

        @NotNull @Schema(description = "First day in force, tomorrow at the earliest (生效日)")
        LocalDate effectiveFrom,

        @Schema(description = "Last day in force, absent while open (失效日)")
        LocalDate effectiveTo,

        @NoPersonalNumbers @NotBlank @Size(max = 500) @Schema(description = "Legal or policy ground (依据)")
        String ground) {}
