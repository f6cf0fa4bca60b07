package org.xiaobao.complaints.routing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.platform.rules.Dated;

/** One rule: complaints about this unit and all below it, of this category and all below it, go to that unit. */
@Schema(description = "A route (承办规则)")
@JsonInclude(JsonInclude.Include.NON_NULL)
record HandlingRoute(
        @Schema(description = "Identity (标识)") UUID id,
        @Schema(description = "Whose it is (机构)") String institution,

        @Schema(description = "Unit complained of (被投诉单位)") String unit,

        @Schema(description = "Business category; absent is every one (业务类别)")
        String businessCategory,

        @Schema(description = "Handling unit (承办单位)") String handlingUnit,
        @Schema(description = "Version (版本)") int version,

        @Schema(description = "First day in force (生效日)") LocalDate effectiveFrom,
        @Schema(description = "Last day in force (失效日)") LocalDate effectiveTo,
        @Schema(description = "Ground (依据)") String ground)
        implements Dated {

    /** @param categories the case's category and those above it */
    boolean fits(String complainedOf, List<String> categories) {
        boolean below = complainedOf.equals(unit) || complainedOf.startsWith(unit + "/");
        return below && (businessCategory == null || categories.contains(businessCategory));
    }
}
