package org.xiaobao.complaints.deadline.clock;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One limit of one case as it stands on a day, with everything that led to it. */
@Schema(description = "A deadline and how it came about (办理时限)")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Deadline(
        @Schema(description = "What it is for (时限种类)") DeadlineKind kind,

        @Schema(
                description =
                        "Last day in time. It binds: a weekend or holiday does not move it. While a pause runs, as if that ended today (截止日)")
        LocalDate dueOn,

        @Schema(description = "The next working day, were Civil Code art 203 applied; information only (顺延日,仅供参考)")
        LocalDate rolledDueOn,

        @Schema(description = "Days counted until it stopped, or until today (已计天数)")
        int countedDays,

        @Schema(description = "Days not counted because of pauses, until it stopped or until today (暂停天数)")
        int pausedDays,

        @Schema(description = "Days allowed in all (允许天数)") Integer limitDays,

        @Schema(description = "A mediation or appraisal is running (是否暂停中)")
        boolean paused,

        @Schema(description = "Day the duty was done, absent while open (完成日)")
        LocalDate stoppedOn,

        @Schema(description = "How it stands today (状态)") DeadlineStatus status,
        @Schema(description = "Why it is due that day (说明)") DeadlineExplanation explanation) {

    Deadline withoutExplanation() {
        return new Deadline(
                kind, dueOn, rolledDueOn, countedDays, pausedDays, limitDays, paused, stoppedOn, status, null);
    }
}
