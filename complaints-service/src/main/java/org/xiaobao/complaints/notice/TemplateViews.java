package org.xiaobao.complaints.notice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.complaints.complaint.progress.Outcome;
import org.xiaobao.complaints.remedy.Remedy;
import org.xiaobao.platform.text.AsKey;

/** What is asked and answered about templates and previews. */
interface TemplateViews {

    String NAME = "[A-Z][A-Z0-9_]{0,39}";
    String NAME_SAY =
            "须为大写字母、数字和下划线，如 LOAN_UPHELD | must be capital letters, digits and underscores, such as LOAN_UPHELD";

    @Schema(description = "A new version of a template (新版告知书模板)")
    record NewTemplate(
            @NotNull
            @AsKey
            @Pattern(regexp = NAME, message = NAME_SAY)
            @Schema(description = "Name; the same name again is its next version (模板名称)", examples = "LOAN_UPHELD")
            String name,

            @Schema(description = "Only for this outcome (处理结论)")
            Outcome outcome,

            @AsKey @Size(max = 40) @Schema(description = "Only for this source (投诉来源)")
            String source,

            @AsKey @Size(max = 40) @Schema(description = "Only for this business category and those below it (业务类别)")
            String businessCategory,

            @NotBlank
            @Size(max = 20_000)
            @Schema(
                    description =
                            "Text with placeholders such as {{投诉编号}}; 核实情况, 处理结论, 依据和理由 and 救济途径 are required (正文)")
            String body,

            @NotNull @Schema(description = "First day in force, today at the earliest (生效日)")
            LocalDate effectiveFrom,

            @NotBlank @Size(max = 500) @Schema(description = "Ground (依据)")
            String ground) {}

    @Schema(description = "What a notice would say (告知书预览请求)")
    record PreviewRequest(
            @AsKey
            @Pattern(regexp = NAME, message = NAME_SAY)
            @Schema(description = "Template to use; absent for the one that fits best (模板名称)")
            String template,

            @Size(max = 500)
            @Schema(description = "Why personal data must be seen; without it they are masked in the text (查看明文理由)")
            String reason) {}

    @Schema(description = "A notice as it would be sent (告知书预览)")
    record PreviewView(
            @Schema(description = "Template used (模板名称)") String template,
            @Schema(description = "Its version (版本)") int templateVersion,

            @Schema(description = "Codes of the remedies named in it (救济途径)")
            List<Remedy> remedies,

            @Schema(description = "False when personal data are masked (是否明文)")
            boolean inClear,

            @Schema(description = "The text (正文)") String text) {}
}
