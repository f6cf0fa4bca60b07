package org.xiaobao.complaints.repeat;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.platform.rules.Dated;

/** What was in force, on the day of receipt, for taking two complaints for one. */
@Schema(description = "Which complaints are compared, policy data in force on the day of receipt (重复识别规则)")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RepeatWindow(
        @Schema(readOnly = true, description = "Identity (标识)")
        UUID id,

        @Schema(readOnly = true, description = "Absent when it is for every institution without a row of its own (机构)")
        String institution,

        @Schema(readOnly = true, description = "1, 2, 3 … of the institution (版本)")
        Integer version,

        @NotNull @Min(1) @Max(1_096) @Schema(description = "Days before and after the receipt (前后天数)")
        Integer days,

        @NotNull
        @DecimalMin("0.20")
        @DecimalMax("1")
        @Digits(integer = 1, fraction = 2)
        @Schema(description = "Least share of common character pairs, 0.20 to 1 (文本相似度下限)")
        BigDecimal similarity,

        @NotNull
        @DecimalMin("0")
        @DecimalMax("1")
        @Digits(integer = 1, fraction = 2)
        @Schema(description = "Score of an equal ID number alone, 0 to 1 (证件号码相同的分值)")
        BigDecimal idNumberScore,

        @NotNull
        @DecimalMin("0")
        @DecimalMax("1")
        @Digits(integer = 1, fraction = 2)
        @Schema(description = "Score of an equal phone alone, 0 to 1 (电话相同的分值)")
        BigDecimal phoneScore,

        @NotNull @Schema(description = "First day in force, tomorrow at the earliest (生效日)")
        LocalDate effectiveFrom,

        @Schema(description = "Last day in force, absent while open (失效日)")
        LocalDate effectiveTo,

        @NotBlank @Size(max = 500) @Schema(description = "Legal or policy ground (依据)")
        String ground)
        implements Dated {}
