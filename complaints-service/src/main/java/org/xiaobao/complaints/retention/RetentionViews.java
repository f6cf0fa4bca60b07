package org.xiaobao.complaints.retention;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is asked and answered about retention rules. */
interface RetentionViews {

    @Schema(description = "A new version of a retention rule (新版保存期限规则)")
    record NewRule(
            @Size(max = 40)
            @Schema(description = "Business category with those below it; absent for every one without its own (业务类别)")
            String businessCategory,

            @Min(1) @Max(100) @Schema(description = "Years from the end of the case (年数)")
            int years,

            @NotNull @Schema(description = "First day in force, tomorrow at the earliest (生效日)")
            LocalDate effectiveFrom,

            @NotBlank @Size(max = 500) @Schema(description = "Ground (依据)")
            String ground) {

        String category() {
            return businessCategory == null ? RetentionRule.EVERY_CATEGORY : businessCategory;
        }
    }

    @Schema(description = "A retention rule (保存期限规则)")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RuleView(
            @Schema(description = "Identity (标识)") UUID id,

            @Schema(description = "Absent when it is for every institution (机构)")
            String institution,

            @Schema(description = "Business category; * is every one without its own (业务类别)")
            String businessCategory,

            @Schema(description = "Years from the end of the case (年数)")
            int years,

            @Schema(description = "Version (版本)") int version,

            @Schema(description = "First day in force (生效日)")
            LocalDate effectiveFrom,

            @Schema(description = "Last day in force (失效日)") LocalDate effectiveTo,
            @Schema(description = "Ground (依据)") String ground) {

        static RuleView of(RetentionRule rule) {
            return new RuleView(
                    rule.id(),
                    rule.institution(),
                    rule.businessCategory(),
                    rule.years(),
                    rule.version(),
                    rule.validity().from(),
                    rule.validity().to(),
                    rule.ground());
        }
    }
}
