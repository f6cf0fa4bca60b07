package org.xiaobao.complaints;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.xiaobao.platform.problem.DomainProblem;

/** Days as clients write them in a query, {@code YYYY-MM-DD}, within what a calendar of complaints can hold. */
public final class Days {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    private Days() {}

    /** @return null for null
     * @throws DomainProblem 422 at the pointer when it is not such a day */
    public static LocalDate read(String day, String pointer) {
        if (day == null) {
            return null;
        }
        try {
            LocalDate read = LocalDate.parse(day);
            if (!read.isBefore(FIRST) && !read.isAfter(LAST)) {
                return read;
            }
        } catch (DateTimeException notADay) {
            // refused below, like a day out of range
        }
        throw DomainProblem.invalid(pointer, "须为日期 YYYY-MM-DD", "must be a date YYYY-MM-DD");
    }
}
