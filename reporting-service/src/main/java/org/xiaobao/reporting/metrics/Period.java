package org.xiaobao.reporting.metrics;

import java.time.LocalDate;
import java.time.YearMonth;
import org.xiaobao.platform.problem.DomainProblem;

/** A part of a year: Y, H1, H2, Q1 to Q4 or M01 to M12. */
record Period(String code, int fromMonth, int toMonth) {

    static final Period YEAR = new Period("Y", 1, 12);
    static final String PATTERN = "Y|H[12]|Q[1-4]|M(0[1-9]|1[0-2])";

    /** @throws DomainProblem 422 at {@code /period} */
    static Period of(String code) {
        if (!code.matches(PATTERN)) {
            throw DomainProblem.invalid(
                    "/period", "期间须为 Y、H1、H2、Q1-Q4 或 M01-M12", "must be Y, H1, H2, Q1 to Q4 or M01 to M12");
        }
        return switch (code.charAt(0)) {
            case 'H' -> part(code, 6);
            case 'Q' -> part(code, 3);
            case 'M' -> part(code, 1);
            default -> YEAR;
        };
    }

    private static Period part(String code, int months) {
        int number = Integer.parseInt(code.substring(1));
        return new Period(code, (number - 1) * months + 1, number * months);
    }

    boolean isWholeYear() {
        return fromMonth == 1 && toMonth == 12;
    }

    LocalDate firstDay(int year) {
        return LocalDate.of(year, fromMonth, 1);
    }

    LocalDate lastDay(int year) {
        return YearMonth.of(year, toMonth).atEndOfMonth();
    }
}
