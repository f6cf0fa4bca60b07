package org.xiaobao.complaints.attachment;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.platform.rules.Dated;

/** How many, how large and of which kinds the attachments of a complaint may be. */
@Schema(description = "What may be attached to a complaint (附件规则)")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AttachmentRule(
        @Schema(readOnly = true, description = "Identity (标识)")
        UUID id,

        @Schema(readOnly = true, description = "Absent when it is for every institution without a row of its own (机构)")
        String institution,

        @Schema(readOnly = true, description = "1, 2, 3 … of the institution (版本)")
        Integer version,

        @NotNull @Min(1) @Max(200) @Schema(description = "Attachments of one complaint (每件投诉附件数)")
        Integer maxCount,

        @NotNull
        @Min(1)
        @Max(12_582_912)
        @Schema(description = "Bytes of one attachment, 12 MiB at most: the door lets no more through (单个附件字节数)")
        Integer maxBytes,

        @NotNull
        @Size(min = 1, max = 50)
        @Schema(description = "Media types, of those that the general row names (媒体类型)")
        List<@NotNull String> mediaTypes,

        @NotNull @Schema(description = "First day in force, today at the earliest (生效日)")
        LocalDate effectiveFrom,

        @Schema(description = "Last day in force, absent while open (失效日)")
        LocalDate effectiveTo,

        @NotBlank @Size(max = 500) @Schema(description = "Legal or policy ground (依据)")
        String ground)
        implements Dated {}
