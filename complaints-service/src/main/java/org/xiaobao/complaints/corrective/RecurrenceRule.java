package org.xiaobao.complaints.corrective;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.platform.rules.Dated;

/** How long after a completion a like complaint counts as recurrence. */
@Schema(description = "How long after a completed corrective action a like complaint is a recurrence (复发观察期)")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RecurrenceRule(
        @Schema(readOnly = true, description = "Identity (标识)")
        UUID id,

        @Schema(readOnly = true, description = "Absent when it is for every institution without a row of its own (机构)")
        String institution,

        @Schema(readOnly = true, description = "1, 2, 3 … of the institution (版本)")
        Integer version,

        @NotNull @Min(1) @Max(1_096) @Schema(description = "Calendar days from the day of completion (观察期日数)")
        Integer days,

        @NotNull @Schema(description = "First day in force, tomorrow at the earliest (生效日)")
        LocalDate effectiveFrom,

        @Schema(description = "Last day in force, absent while open (失效日)")
        LocalDate effectiveTo,

        @NotBlank @Size(max = 500) @Schema(description = "Legal or policy ground (依据)")
        String ground)
        implements Dated {}
