package org.xiaobao.complaints.rights;

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

/** Within how many working days a request is answered; the law says only "in time" (及时). */
@Schema(description = "Within how many working days a request of a person is answered (权利请求时限)")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RightsLimit(
        @Schema(readOnly = true, description = "Identity (标识)")
        UUID id,

        @Schema(readOnly = true, description = "Absent when it is for every institution without a row of its own (机构)")
        String institution,

        @Schema(readOnly = true, description = "1, 2, 3 … of the institution (版本)")
        Integer version,

        @NotNull @Min(1) @Max(60) @Schema(description = "Working days, the day of receipt not counted (工作日数)")
        Integer workingDays,

        @NotNull @Schema(description = "First day in force, tomorrow at the earliest (生效日)")
        LocalDate effectiveFrom,

        @Schema(description = "Last day in force, absent while open (失效日)")
        LocalDate effectiveTo,

        @NotBlank @Size(max = 500) @Schema(description = "Legal or policy ground (依据)")
        String ground)
        implements Dated {}
