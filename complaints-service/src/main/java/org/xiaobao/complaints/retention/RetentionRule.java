package org.xiaobao.complaints.retention;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.platform.rules.Dated;

/** For how many years after its end the personal data of a case are kept. */
@Schema(description = "A retention rule (保存期限规则)")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RetentionRule(
        @Schema(description = "Identity (标识)") UUID id,

        @Schema(description = "Absent when it is for every institution (机构)")
        String institution,

        @Schema(description = "Business category; * is every one without its own (业务类别)")
        String businessCategory,

        @Schema(description = "Years from the end of the case (年数)")
        int years,

        @Schema(description = "Version (版本)") int version,

        @Schema(description = "First day in force (生效日)") LocalDate effectiveFrom,
        @Schema(description = "Last day in force (失效日)") LocalDate effectiveTo,
        @Schema(description = "Ground (依据)") String ground)
        implements Dated {

    static final String EVERY_CATEGORY = "*";

    RetentionRule {
        businessCategory = businessCategory == null ? EVERY_CATEGORY : businessCategory;
    }

    boolean isOfEveryCategory() {
        return businessCategory.equals(EVERY_CATEGORY);
    }
}
