package org.xiaobao.complaints.aftercare;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.complaints.complaint.AftercareViews;
import org.xiaobao.complaints.complaint.ComplaintView.DecisionView;
import org.xiaobao.complaints.complaint.ComplaintView.NoticeView;
import org.xiaobao.complaints.complaint.ComplaintView.SourceReplyView;
import org.xiaobao.complaints.complaint.progress.Decision;
import org.xiaobao.complaints.complaint.progress.Notice;
import org.xiaobao.complaints.complaint.progress.Reexamination;
import org.xiaobao.complaints.complaint.progress.SourceReply;

/** A decision that was set aside, as it is shown; texts are masked. */
@Schema(description = "Earlier decision, set aside on re-examination (经核查撤销的原处理决定)")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DecisionRoundView(
        @Schema(description = "1, 2, 3 … within the complaint (序号)")
        int n,

        @Schema(description = "Statutory due day it was held to (法定办理截止日)")
        LocalDate dueOn,

        DecisionView decision,
        NoticeView notice,
        SourceReplyView sourceReply,
        @Schema(description = "Closed (办结时间)") Instant closedAt,
        AftercareViews.ReexaminationView reexamination) {

    static DecisionRoundView of(
            int n,
            LocalDate dueOn,
            Decision decision,
            Notice notice,
            SourceReply reply,
            Instant closedAt,
            Reexamination reexamination) {
        return new DecisionRoundView(
                n,
                dueOn,
                DecisionView.of(decision),
                NoticeView.of(notice),
                SourceReplyView.of(reply),
                closedAt,
                AftercareViews.ReexaminationView.of(reexamination));
    }
}
