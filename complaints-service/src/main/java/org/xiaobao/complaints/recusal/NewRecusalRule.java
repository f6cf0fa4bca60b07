package org.xiaobao.complaints.recusal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule to be adopted for the administrator's own institution. */
@Schema(description = "New recusal rule (新增回避规则)")
record NewRecusalRule(
        @NotNull @Schema(description = "NAMED_IN_COMPLAINT or OF_UNIT_COMPLAINED_OF (被投诉人员、被投诉单位人员)")
        Recusal rule,

        @NotNull @Schema(description = "First day in force, today at the earliest (生效日)")
        LocalDate effectiveFrom,

        @Schema(description = "Last day in force, absent while open (失效日)")
        LocalDate effectiveTo,

        @NotBlank @Size(max = 500) @Schema(description = "Legal or policy ground (依据)")
        String ground) {}
