package org.xiaobao.complaints.recusal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.platform.rules.Dated;

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

        @Schema(description = "Legal or policy ground (依据)") String ground)
        implements Dated {}
