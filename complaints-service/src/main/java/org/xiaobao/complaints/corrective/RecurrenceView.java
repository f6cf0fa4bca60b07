package org.xiaobao.complaints.corrective;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.complaints.corrective.Recurrences.Alike;

/** Whether the cause came again: complaints of the same product and reason received after the completion. */
@Schema(description = "Recurrence after a corrective action (整改后复发情况)")
record RecurrenceView(
        @Schema(description = "Product or service (产品或服务)") String product,
        @Schema(description = "Complaint reason (投诉原因)") String reason,

        @Schema(
                description =
                        "Length of the window in calendar days, by the rule in force on the day of completion (观察期日数)")
        int windowDays,

        @Schema(description = "Ground of that rule (依据)") String ground,
        @Schema(description = "Day of completion (完成日)") LocalDate completedOn,

        @Schema(description = "Last day of the window (观察期止日)")
        LocalDate until,

        @Schema(description = "Whether the window is over (观察期是否届满)")
        boolean over,

        @Schema(description = "Complaints found, repeats and rejected ones not counted; 200 at most (复发件数)")
        int count,

        @Schema(description = "They, the earliest first (复发投诉)")
        List<Alike> complaints) {}
