package org.xiaobao.complaints.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.complaints.complaint.progress.Callback;
import org.xiaobao.complaints.complaint.progress.Reexamination;
import org.xiaobao.complaints.complaint.progress.ReexaminationResult;
import org.xiaobao.complaints.complaint.progress.Satisfaction;
import org.xiaobao.platform.privacy.Masking;
import org.xiaobao.platform.privacy.Secret;

/** What followed the answer, as it is shown; texts are masked, and what has not happened is null. */
public interface AftercareViews {

    @Schema(description = "Call-back that counts: the last answered, else the last tried (回访)")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CallbackView(
            @Schema(description = "When (回访时间)") Instant at,
            @Schema(description = "What was found (满意度)") Satisfaction satisfaction,
            @Schema(description = "Note, masked (回访记录)") String note) {

        public static CallbackView of(Callback call) {
            return call == null ? null : new CallbackView(call.at(), call.satisfaction(), masked(call.note()));
        }
    }

    @Schema(description = "Re-examination by the superior unit (核查)")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReexaminationView(
            @Schema(description = "Applied (申请时间)") Instant appliedAt,
            @Schema(description = "Grounds, masked (申请理由)") String grounds,
            @Schema(description = "Decided (核查决定时间)") Instant decidedAt,

            @Schema(description = "UPHELD or SET_ASIDE (维持、撤销重办)")
            ReexaminationResult result,

            @Schema(description = "Reasons, masked (核查理由)") String reasons) {

        public static ReexaminationView of(Reexamination asked) {
            return asked == null
                    ? null
                    : new ReexaminationView(
                            asked.appliedAt(),
                            masked(asked.grounds()),
                            asked.decidedAt(),
                            asked.result(),
                            masked(asked.reasons()));
        }
    }

    private static String masked(Secret text) {
        return text == null ? null : Masking.text(text.clear());
    }
}
