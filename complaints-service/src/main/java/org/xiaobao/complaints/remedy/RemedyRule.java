package org.xiaobao.complaints.remedy;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.platform.rules.Dated;

/** A way on that a notice must name, and how it says so (Order 2020-3 art 19). */
@Schema(description = "A way on after a decision, as notices name it (救济途径)")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RemedyRule(
        @Schema(readOnly = true, description = "Identity (标识)")
        UUID id,

        @Schema(readOnly = true, description = "Absent when it is for every institution without a row of its own (机构)")
        String institution,

        @Schema(readOnly = true, description = "1, 2, 3 … of the institution (版本)")
        Integer version,

        @NotNull @Schema(description = "REEXAMINATION, MEDIATION, ARBITRATION or LITIGATION (途径)")
        Remedy code,

        @NotBlank @Size(max = 500) @Schema(description = "What the notice says of it (告知文字)")
        String textZh,

        @Schema(readOnly = true, description = "Open against the decision of an outlet only (仅对网点决定)")
        Boolean branchOnly,

        @Schema(readOnly = true, description = "Every notice must name it (必须告知)")
        Boolean mandatory,

        @NotNull @Schema(description = "First day in force, today at the earliest (生效日)")
        LocalDate effectiveFrom,

        @Schema(description = "Last day in force, absent while open (失效日)")
        LocalDate effectiveTo,

        @NotBlank @Size(max = 500) @Schema(description = "Legal or policy ground (依据)")
        String ground)
        implements Dated {}
