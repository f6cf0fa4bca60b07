package org.xiaobao.reporting.union;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.platform.rules.Dated;

/** An institution's own word that a union may see its figures, and from when to when. */
@Schema(description = "That the institution belongs to a union, which then sees its figures and never its cases (所属省联社)")
@JsonInclude(JsonInclude.Include.NON_NULL)
record UnionMembership(
        @Schema(readOnly = true, description = "Identity (标识)") UUID id,

        @Schema(readOnly = true, description = "The member (成员机构)")
        String institution,

        @Schema(readOnly = true, description = "1, 2, 3 … of the institution (版本)")
        Integer version,

        @NotBlank @Size(max = 100) @Schema(description = "The union's institution, as in its tokens (省联社机构代码)", examples = "FJNX")
        String union,

        @NotNull @Schema(description = "First day, tomorrow at the earliest (生效日)") LocalDate effectiveFrom,

        @Schema(description = "Last day, absent while open (失效日)") LocalDate effectiveTo,

        @NotBlank @Size(max = 500) @Schema(description = "Statute or resolution (依据)")
        String ground)
        implements Dated {}
