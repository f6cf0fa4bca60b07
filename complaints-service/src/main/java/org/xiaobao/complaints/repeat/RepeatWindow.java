package org.xiaobao.complaints.repeat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was in force, on the day of receipt, for taking two complaints for one. */
@Schema(description = "Which complaints are compared, policy data in force on the day of receipt (重复识别规则)")
record RepeatWindow(
        @Schema(description = "Days before and after the receipt (前后天数)")
        int days,

        @Schema(description = "Least share of common character pairs, 0 to 1 (文本相似度下限)")
        BigDecimal similarity,

        @Schema(description = "Score of an equal ID number alone (证件号码相同的分值)")
        BigDecimal idNumberScore,

        @Schema(description = "Score of an equal phone alone (电话相同的分值)")
        BigDecimal phoneScore,

        @Schema(description = "First day in force (生效日)") LocalDate effectiveFrom,
        @Schema(description = "Ground (依据)") String ground) {}
