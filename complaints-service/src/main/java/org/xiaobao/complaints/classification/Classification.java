package org.xiaobao.complaints.classification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.platform.text.AsKey;

/** The three statistical codes every complaint carries; a case keeps the codes it was given. */
@Embeddable
@Schema(description = "Statistical classification after JR/T 0169 (投诉统计分类)")
public record Classification(
        @NotBlank
        @AsKey
        @Size(max = 60)
        @Column(name = "business_channel")
        @Schema(
                description = "A: business handling channel, code list business-channels (投诉业务办理渠道)",
                examples = "FRONT_COUNTER")
        String businessChannel,

        @NotBlank
        @AsKey
        @Size(max = 60)
        @Column(name = "business_category")
        @Schema(description = "B: business category, code list business-categories (投诉业务类别)", examples = "LOAN_HOUSING")
        String businessCategory,

        @NotBlank
        @AsKey
        @Size(max = 60)
        @Column(name = "reason")
        @Schema(description = "C: reason, code list complaint-reasons (投诉原因)", examples = "SERVICE_ATTITUDE")
        String reason) {}
