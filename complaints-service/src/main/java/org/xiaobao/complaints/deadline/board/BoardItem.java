package org.xiaobao.complaints.deadline.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.complaints.deadline.clock.DeadlineKind;
import org.xiaobao.complaints.deadline.clock.DeadlineStatus;

/** A line of the deadline board. */
@Schema(description = "A deadline on the board (时限看板项)")
@JsonInclude(JsonInclude.Include.NON_NULL)
record BoardItem(
        @Schema(description = "The complaint (投诉标识)") UUID complaintId,
        @Schema(description = "Number people use (投诉编号)") String number,
        @Schema(description = "Unit complained of (被投诉单位)") String unit,

        @Schema(description = "Unit that handles it (承办单位)") String handlingUnit,

        @Schema(description = "Subject id of the handler (经办人)")
        String handler,

        @Schema(description = "What it is for (时限种类)") DeadlineKind kind,
        @Schema(description = "Last day in time (截止日)") LocalDate dueOn,

        @Schema(description = "With Civil Code art 203 applied; information only (顺延日,仅供参考)")
        LocalDate rolledDueOn,

        @Schema(description = "Calendar days left, negative when overdue; absent when done (剩余天数)")
        Long daysLeft,

        @Schema(description = "A mediation or appraisal is running (是否暂停中)")
        boolean paused,

        @Schema(description = "Day it was done (完成日)") LocalDate stoppedOn,
        @Schema(description = "OPEN, MET or MISSED (状态)") DeadlineStatus status) {}
