package org.xiaobao.complaints.deadline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.complaints.deadline.clock.Deadline;
import org.xiaobao.complaints.deadline.clock.Schedule;

/** An appraisal as it is shown, numbers in its texts masked. */
@Schema(description = "External appraisal, test or assessment (鉴定、检测、评估)")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AppraisalView(
        @Schema(description = "1, 2, 3 … within the complaint (序号)")
        int number,

        @Schema(description = "Who appraises (鉴定机构)") String body,
        @Schema(description = "What is appraised (鉴定事项)") String subject,
        @Schema(description = "First day (开始日)") LocalDate startedOn,

        @Schema(description = "When the complainant was told (告知投诉人时间)")
        Instant complainantToldAt,

        @Schema(description = "Last day, absent while it runs (结束日)")
        LocalDate endedOn,

        @Schema(description = "The complaint's deadlines after this act, without explanations (办理时限)")
        List<Deadline> deadlines) {

    public AppraisalView with(Schedule schedule) {
        return new AppraisalView(number, body, subject, startedOn, complainantToldAt, endedOn, schedule.brief());
    }
}
