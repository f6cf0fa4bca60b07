package org.xiaobao.complaints.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.complaints.complaint.progress.Outcome;
import org.xiaobao.platform.rules.Dated;

/** The text of a notice for one type of complaint, in one version. */
@Schema(description = "A template of notices (告知书模板)")
@JsonInclude(JsonInclude.Include.NON_NULL)
record NoticeTemplate(
        @Schema(description = "Identity (标识)") UUID id,

        @Schema(description = "Absent when it is for every institution (机构)")
        String institution,

        @Schema(description = "Name (模板名称)") String name,

        @Schema(description = "Only for this outcome (处理结论)")
        Outcome outcome,

        @Schema(description = "Only for this source (投诉来源)") String source,

        @Schema(description = "Only for this category and those below it (业务类别)")
        String businessCategory,

        @Schema(description = "Text with placeholders; nothing of a case is in it (正文)")
        String body,

        @Schema(description = "Version (版本)") int version,

        @Schema(description = "First day in force (生效日)") LocalDate effectiveFrom,
        @Schema(description = "Last day in force (失效日)") LocalDate effectiveTo,
        @Schema(description = "Ground (依据)") String ground)
        implements Dated {

    /** @param categories the case's category first, then those above it */
    boolean fits(Outcome decided, String from, List<String> categories) {
        return (outcome == null || outcome == decided)
                && (source == null || source.equals(from))
                && (businessCategory == null || categories.contains(businessCategory));
    }

    /** The institution's own before everybody's, then the narrower one: category before source before outcome. */
    int rank(List<String> categories) {
        int depth = businessCategory == null ? 0 : categories.size() - categories.indexOf(businessCategory);
        return (institution == null ? 0 : 1000) + depth * 4 + (source == null ? 0 : 2) + (outcome == null ? 0 : 1);
    }
}
