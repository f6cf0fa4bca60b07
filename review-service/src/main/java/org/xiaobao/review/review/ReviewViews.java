package org.xiaobao.review.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.platform.privacy.Masking;
import org.xiaobao.platform.privacy.NoPersonalNumbers;
import org.xiaobao.platform.privacy.Secret;
import org.xiaobao.platform.text.AsKey;
import org.xiaobao.platform.text.AsUnit;
import org.xiaobao.platform.text.UnitPath;
import org.xiaobao.platform.web.Versioned;

/** What goes in and out of the review endpoints. */
final class ReviewViews {

    private ReviewViews() {}

    @Schema(description = "A submission for review (送审)")
    record ReviewRequest(
            @AsKey
            @Size(min = 1, max = 100)
            @Schema(description = "The sender's own key: sent again, the first review is answered (来源系统编号)")
            String reference,

            @NotNull @Schema(description = "What is reviewed (产品/制度/合同协议/对外信息发布)")
            Submission.Kind kind,

            @NotBlank @Size(max = 300) @Schema(description = "Title of the document (名称)")
            String title,

            @NotBlank @Size(max = 200) @Schema(description = "Department that submits (送审部门)")
            String department,

            @NotNull
            @AsUnit
            @Pattern(regexp = UnitPath.SHAPE, message = UnitPath.SAY)
            @Size(max = 200)
            @Schema(description = "Unit that submits (送审机构)", examples = "/HQ")
            String unit,

            @NotNull
            @AsKey
            @Pattern(
                    regexp = "[0-9A-Fa-f]{64}",
                    message = "须为 64 位十六进制的 SHA-256 摘要 | must be a SHA-256 digest of 64 hexadecimal digits")
            @Schema(description = "SHA-256 of the exact text, hex (内容摘要)")
            String contentSha256,

            @NoPersonalNumbers @Size(min = 1, max = 200) @Schema(description = "Product it belongs to (涉及产品)")
            String product,

            @Schema(description = "Planned launch or publication (计划发布日期)")
            LocalDate plannedOn,

            @Schema(description = "Light review for a publication, default false (快速审查)")
            Boolean fastTrack,

            @Schema(description = "When it was submitted, default now (送审时间)")
            Instant submittedAt) {

        Submission toSubmission() {
            return new Submission(
                    kind,
                    title.strip(),
                    department.strip(),
                    contentSha256,
                    product,
                    plannedOn,
                    Boolean.TRUE.equals(fastTrack));
        }
    }

    @Schema(description = "An opinion (审查意见)")
    record OpinionRequest(
            @NotBlank @Size(max = 4000) @Schema(description = "What should change; stored encrypted (意见内容)")
            String text,

            @Schema(description = "When it was given, default now (提出时间)")
            Instant at) {}

    @Schema(description = "The department's answer to an opinion (意见采纳情况)")
    record ResponseRequest(
            @NotNull @Schema(description = "采纳/部分采纳/未采纳") Opinion.Adoption adoption,

            @NotBlank @Size(max = 4000) @Schema(description = "What was done, or why not; stored encrypted (说明)")
            String reason,

            @Schema(description = "When it was answered, default now (回应时间)")
            Instant at) {}

    @Schema(description = "The conclusion (审查结论)")
    record ConclusionRequest(
            @NotNull @Schema(description = "通过/修改后通过/不同意/退回补充")
            Conclusion result,

            @Size(min = 1, max = 4000) @Schema(description = "Stored encrypted (备注)")
            String note,

            @Schema(description = "When it was concluded, default now (结论时间)")
            Instant at) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "An opinion and its answer (审查意见及采纳情况)")
    record OpinionView(
            @Schema(description = "1, 2, 3 … (序号)") int number,

            @Schema(description = "Numbers of persons and accounts masked (意见内容,脱敏)")
            String text,

            String givenBy,
            Instant givenAt,
            Opinion.Adoption adoption,

            @Schema(description = "Numbers of persons and accounts masked (说明,脱敏)")
            String reason,

            String answeredBy,
            Instant answeredAt) {

        static OpinionView from(int number, Opinion opinion) {
            return new OpinionView(
                    number,
                    Masking.text(Secret.clear(opinion.text())),
                    opinion.givenBy(),
                    opinion.givenAt(),
                    opinion.adoption(),
                    Masking.text(Secret.clear(opinion.reason())),
                    opinion.answeredBy(),
                    opinion.answeredAt());
        }

        static List<OpinionView> all(List<Opinion> opinions) {
            return IntStream.range(0, opinions.size())
                    .mapToObj(i -> from(i + 1, opinions.get(i)))
                    .toList();
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "A review (消保审查)")
    record ReviewView(
            UUID id,

            @Schema(description = "Review number (审查编号)", examples = "SC2024-0000001")
            String number,

            @Schema(description = "The sender's own key (来源系统编号)")
            String reference,

            String institution,
            String unit,
            Submission.Kind kind,
            String title,
            String department,

            @Schema(description = "SHA-256 of the exact text, lower-case hex (内容摘要)")
            String contentSha256,

            String product,
            LocalDate plannedOn,
            boolean fastTrack,
            ReviewStatus status,

            @Schema(description = "How it ended; absent while open (结论)")
            Conclusion conclusion,

            List<OpinionView> opinions,
            String submittedBy,
            Instant submittedAt,
            String concludedBy,
            Instant concludedAt,

            @Schema(description = "Numbers of persons and accounts masked (备注,脱敏)")
            String note,

            @Schema(description = "Also the ETag (版本)") long version)
            implements Versioned {

        static ReviewView from(Review review) {
            ReviewState state = review.state();
            return new ReviewView(
                    state.reviewId(),
                    state.number(),
                    review.reference(),
                    state.institution(),
                    state.unit(),
                    state.kind(),
                    state.title(),
                    state.department(),
                    state.contentSha256(),
                    review.submission().product(),
                    review.submission().plannedOn(),
                    review.submission().fastTrack(),
                    state.status(),
                    state.conclusion(),
                    OpinionView.all(review.opinions()),
                    review.submittedBy(),
                    state.submittedAt(),
                    review.concludedBy(),
                    state.concludedAt(),
                    Masking.text(Secret.clear(review.conclusionNote())),
                    review.version());
        }
    }
}
