package org.xiaobao.platform.rules;

import java.time.LocalDate;
import org.xiaobao.platform.problem.DomainProblem;

/** From when to when a row may be in force. */
final class Days {

    private static final int YEARS_AHEAD = 5;

    private Days() {}

    /**
     * Of a new row.
     *
     * @param earliest today or tomorrow
     * @param pointer where the request names its first day
     */
    static void require(Dated wanted, LocalDate today, LocalDate earliest, String pointer) {
        LocalDate latest = today.plusYears(YEARS_AHEAD);
        if (wanted.effectiveFrom().isBefore(earliest)) {
            throw tooEarly(earliest.isAfter(today), pointer);
        }
        // A slip of the pen in the year must not stand before every later row for ever.
        if (wanted.effectiveFrom().isAfter(latest)) {
            throw DomainProblem.invalid(
                    pointer,
                    "不能晚于 " + latest + "（最多提前 " + YEARS_AHEAD + " 年）",
                    "must not be after " + latest + ", " + YEARS_AHEAD + " years from now");
        }
        if (wanted.effectiveTo() != null) {
            requireOrder(wanted.effectiveFrom(), wanted.effectiveTo());
        }
    }

    private static DomainProblem tooEarly(boolean todayIsTooLate, String pointer) {
        return todayIsTooLate
                ? DomainProblem.invalid(
                        pointer,
                        "最早自明日起生效：已有的事项适用其当日有效的规则",
                        "starts tomorrow at the earliest: what is there keeps the rule of its day")
                : DomainProblem.invalid(pointer, "不能早于今日", "must not be before today");
    }

    /** Of a row that is in force, or will be. */
    static void requireLast(LocalDate last, Dated row, LocalDate today) {
        if (last.isBefore(today)) {
            throw DomainProblem.invalid("/effectiveTo", "不能早于今日", "must not be before today");
        }
        requireOrder(row.effectiveFrom(), last);
    }

    private static void requireOrder(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw DomainProblem.invalid("/effectiveTo", "不能早于生效日", "must not be before the first day");
        }
    }
}
