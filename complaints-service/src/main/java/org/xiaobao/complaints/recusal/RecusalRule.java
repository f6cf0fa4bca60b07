package org.xiaobao.complaints.recusal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who must keep out of a case, from which day to which. */
@Schema(description = "Recusal rule (回避规则)")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RecusalRule(
        @Schema(description = "Identity (标识)") UUID id,

        @Schema(description = "Institution; absent for every one (机构)")
        String institution,

        @Schema(description = "NAMED_IN_COMPLAINT or OF_UNIT_COMPLAINED_OF (被投诉人员、被投诉单位人员)")
        Recusal rule,

        @Schema(description = "First day in force (生效日)") LocalDate effectiveFrom,

        @Schema(description = "Last day in force, absent while open (失效日)")
        LocalDate effectiveTo,

        @Schema(description = "Legal or policy ground (依据)") String ground) {

    boolean inForceOn(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveTo == null || !day.isAfter(effectiveTo));
    }

    boolean overlaps(NewRecusalRule other) {
        return (effectiveTo == null || !effectiveTo.isBefore(other.effectiveFrom()))
                && (other.effectiveTo() == null || !other.effectiveTo().isBefore(effectiveFrom));
    }

    RecusalRule until(LocalDate lastDay) {
        return new RecusalRule(id, institution, rule, effectiveFrom, lastDay, ground);
    }
}
