package org.xiaobao.complaints.deadline.clock;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.platform.text.Text;
import org.xiaobao.platform.workdays.DayUnit;
import org.xiaobao.platform.workdays.ExplainedDay;

/** Everything a person needs to count the deadline again by hand. */
@Schema(description = "How a deadline was counted (时限计算说明)")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeadlineExplanation(
        @Schema(description = "In one sentence, Chinese and English (一句话说明)")
        Text summary,

        @Schema(description = "Day the count started from, itself not counted (起算日)")
        LocalDate startedOn,

        @Schema(description = "Rule applied, with its level and version (适用规则)", examples = "STATUTORY/*/L1 v1")
        String rule,

        @Schema(description = "Legal or policy ground (依据)") String ground,

        @Schema(description = "CALENDAR or WORKING days (计算单位)")
        DayUnit unit,

        @Schema(description = "Pauses that moved it, as entered (暂停)")
        List<Pause> pauses,

        @Schema(description = "Days in between that were not counted because nobody works on them (跳过的日期)")
        List<ExplainedDay> skippedDays,

        @Schema(description = "Saturdays and Sundays that were counted because they are worked (计入的调休日)")
        List<ExplainedDay> madeUpDays,

        @Schema(description = "Days between due day and rolled day (顺延所跨日期)")
        List<ExplainedDay> rolledOver,

        @Schema(description = "Years it runs through whose calendar nobody has published yet (暂定年度)")
        List<Integer> provisionalYears) {}
