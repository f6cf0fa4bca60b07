package org.xiaobao.complaints;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.xiaobao.platform.problem.DomainProblem;

/** The days, first and last included, on which a row of a rule is in force; without a last day it is open. */
@Embeddable
public record Validity(
        @Column(name = "effective_from") LocalDate from,
        @Column(name = "effective_to") LocalDate to) {

    private static final int YEARS_AHEAD = 5;

    public static Validity openFrom(LocalDate day) {
        return new Validity(day, null);
    }

    /** A slip of the pen in the year must not stand before every later version for ever.
     * @throws DomainProblem 422 at the pointer when a row would begin more than five years from now */
    public static void requireNear(LocalDate from, LocalDate today, String pointer) {
        LocalDate last = today.plusYears(YEARS_AHEAD);
        if (from.isAfter(last)) {
            throw DomainProblem.invalid(
                    pointer,
                    "不能晚于 " + last + "（最多提前 " + YEARS_AHEAD + " 年）",
                    "must not be after " + last + ", " + YEARS_AHEAD + " years from now");
        }
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Whether a next version can begin on that day: this one is open and has at least one day before it. */
    public boolean canEndBefore(LocalDate day) {
        return to == null && from.isBefore(day);
    }

    public Validity endedBefore(LocalDate day) {
        if (!canEndBefore(day)) {
            throw new IllegalStateException("not an open row that began before " + day);
        }
        return new Validity(from, day.minusDays(1));
    }

    /** Whether some day at or after the given one is covered. */
    public boolean reaches(LocalDate day) {
        return to == null || !to.isBefore(day);
    }
}
