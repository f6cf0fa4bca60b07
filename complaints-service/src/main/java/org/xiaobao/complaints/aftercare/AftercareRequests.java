package org.xiaobao.complaints.aftercare;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.complaints.complaint.TimedRequest;
import org.xiaobao.complaints.complaint.progress.Callback;
import org.xiaobao.complaints.complaint.progress.ReexaminationResult;
import org.xiaobao.complaints.complaint.progress.Satisfaction;
import org.xiaobao.platform.privacy.Secret;
import org.xiaobao.platform.problem.DomainProblem;

/** What the acts after the answer ask for. */
interface AftercareRequests {

    @Schema(description = "Call-back (回访)")
    record CallbackRequest(
            @Schema(description = TimedRequest.AT) Instant at,

            @NotNull @Schema(description = "Whether the complainant said how satisfied they are (是否作出评价)")
            Boolean answered,

            @Schema(
                    description =
                            "VERY_SATISFIED, SATISFIED, NEUTRAL, DISSATISFIED or VERY_DISSATISFIED when answered; else UNREACHABLE, the default, or NO_ANSWER (满意度)")
            Satisfaction satisfaction,

            @Size(max = 4000) @Schema(description = "Note (回访记录)")
            String note) {

        Callback toCallback(Instant calledAt) {
            Satisfaction found = satisfaction == null && !answered ? Satisfaction.UNREACHABLE : satisfaction;
            if (found == null || found.isAnswer() != answered) {
                throw DomainProblem.invalid(
                        "/satisfaction",
                        answered ? "已作评价的须填写满意度" : "未作评价的只能为 UNREACHABLE 或 NO_ANSWER",
                        answered ? "is missing, although there was an answer" : "must be UNREACHABLE or NO_ANSWER");
            }
            return new Callback(calledAt, found, Secret.of(note));
        }
    }

    @Schema(description = "Application for re-examination (申请核查)")
    record ReexaminationRequest(
            @Schema(description = "When it was applied for; default now (申请时间)")
            Instant appliedAt,

            @NotNull @Schema(description = "It must be in writing (是否书面申请)")
            Boolean inWriting,

            @NotBlank @Size(max = 20_000) @Schema(description = "Grounds (申请理由)")
            String grounds) {

        void requireWriting() {
            if (!inWriting) {
                throw DomainProblem.invalid("/inWriting", "核查须书面申请", "must be true: it is applied for in writing");
            }
        }
    }

    @Schema(description = "Decision on the re-examination (核查决定)")
    record ReexaminationDecisionRequest(
            @NotNull @Schema(description = "UPHELD or SET_ASIDE: the case is then decided again (维持、撤销重办)")
            ReexaminationResult result,

            @NotBlank @Size(max = 20_000) @Schema(description = "Reasons (核查理由)")
            String reasons,

            @Schema(description = TimedRequest.AT) Instant at) {}
}
