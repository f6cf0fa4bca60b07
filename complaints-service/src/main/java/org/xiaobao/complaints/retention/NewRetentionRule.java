package org.xiaobao.complaints.retention;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The next version of a rule, for the institution of who adopts it. */
@Schema(description = "A new version of a retention rule (新版保存期限规则)")
record NewRetentionRule(
        @Size(max = 40)
        @Schema(description = "Business category with those below it; absent for every one without its own (业务类别)")
        String businessCategory,

        @Min(1) @Max(100) @Schema(description = "Years from the end of the case (年数)")
        int years,

        @NotNull @Schema(description = "First day in force, tomorrow at the earliest (生效日)")
        LocalDate effectiveFrom,

        @NotBlank @Size(max = 500) @Schema(description = "Ground (依据)")
        String ground) {}
