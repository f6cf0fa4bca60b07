package org.xiaobao.complaints.deadline.clock;

import java.time.LocalDate;
import org.xiaobao.platform.text.Text;
import org.xiaobao.platform.workdays.DayCount;
import org.xiaobao.platform.workdays.DayUnit;

/** A deadline's explanation in one sentence. */
final class DeadlineSummary {

    private DeadlineSummary() {}

    static Text fixedBySource(LocalDate due) {
        return new Text("转办工单载明回复期限为 " + due + "。", "The work order names " + due + " as the day of reply.");
    }

    static Text counted(LocalDate start, DeadlinePolicy policy, DayCount walk) {
        boolean working = policy.unit() == DayUnit.WORKING;
        StringBuilder zh =
                new StringBuilder("自 %s 起算(当日不计),%d 个%s".formatted(start, policy.limit(), working ? "工作日" : "自然日"));
        StringBuilder en = new StringBuilder("%d %s days from %s, that day not counted"
                .formatted(policy.limit(), working ? "working" : "calendar", start));
        if (walk.paused() > 0) {
            zh.append(",不计入暂停的 ").append(walk.paused()).append(" 日");
            en.append(", ").append(walk.paused()).append(" paused days left out");
        }
        if (!walk.skipped().isEmpty()) {
            zh.append(",跳过非工作日 ").append(walk.skipped().size()).append(" 日");
            en.append(", ").append(walk.skipped().size()).append(" days off skipped");
        }
        zh.append(",截止 ").append(walk.day()).append("。");
        en.append(": due on ").append(walk.day()).append('.');
        if (!walk.provisionalYears().isEmpty()) {
            zh.append(walk.provisionalYears()).append(" 年节假日安排尚未公布,结果为暂定。");
            en.append(" Provisional: the calendar of ")
                    .append(walk.provisionalYears())
                    .append(" is not published yet.");
        }
        return new Text(zh.toString(), en.toString());
    }
}
