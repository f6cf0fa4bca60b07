package org.xiaobao.reporting.question;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.reporting.figure.Limits;

/**
 * The days of a question, the first and the last included: a year or a part of it by its code (Y, H1, H2, Q1 to Q4, M01 to
 * M12), or any span of up to ten years.
 *
 * @param year null for a span
 * @param code null for a span
 */
public record Period(Integer year, String code, LocalDate from, LocalDate to) {

    public static final String PATTERN = "Y|H[12]|Q[1-4]|M(0[1-9]|1[0-2])";
    public static final int LONGEST_YEARS = 10;

    private static final String WHOLE = "Y";

    /** @throws DomainProblem 422 at {@code /period} */
    public static Period of(int year, String code) {
        if (!code.matches(PATTERN)) {
            throw DomainProblem.invalid(
                    "/period", "期间须为 Y、H1、H2、Q1-Q4 或 M01-M12", "must be Y, H1, H2, Q1 to Q4 or M01 to M12");
        }
        int months = monthsOf(code);
        int first = (numberOf(code) - 1) * months + 1;
        return new Period(
                year,
                code,
                LocalDate.of(year, first, 1),
                YearMonth.of(year, first + months - 1).atEndOfMonth());
    }

    /** @throws DomainProblem 422 at {@code /from} or {@code /to} */
    public static Period between(LocalDate from, LocalDate to) {
        counted("/from", from);
        counted("/to", to);
        if (to.isBefore(from)) {
            throw DomainProblem.invalid("/to", "截止日期不能早于起始日期", "must not lie before the first day");
        }
        if (!to.isBefore(from.plusYears(LONGEST_YEARS))) {
            throw DomainProblem.invalid("/to", "一次最多查询十年", "at most ten years at once");
        }
        return new Period(null, null, from, to);
    }

    /**
     * Whole months; from the eleventh before the last one where no first is given.
     *
     * @throws DomainProblem 422 at {@code /from} or {@code /to}
     */
    public static Period months(String from, String to) {
        YearMonth last = month("/to", to);
        YearMonth first = from == null ? last.minusMonths(11) : month("/from", from);
        return between(first.atDay(1), last.atEndOfMonth());
    }

    private static YearMonth month(String pointer, String text) {
        try {
            return YearMonth.parse(text == null ? "" : text);
        } catch (DateTimeParseException noMonth) {
            throw DomainProblem.invalid(pointer, "请填写月份，如 2024-03", "must be a month such as 2024-03");
        }
    }

    private static void counted(String pointer, LocalDate day) {
        if (day == null) {
            throw DomainProblem.invalid(pointer, "请填写日期", "a day is needed");
        }
        if (!Limits.isCountedDay(day)) {
            throw DomainProblem.invalid(
                    pointer,
                    "日期须在 " + Limits.FIRST_YEAR + " 年至 " + Limits.LAST_YEAR + " 年之间",
                    "must lie in the years " + Limits.FIRST_YEAR + " to " + Limits.LAST_YEAR);
        }
    }

    private static int monthsOf(String code) {
        return switch (code.charAt(0)) {
            case 'H' -> 6;
            case 'Q' -> 3;
            case 'M' -> 1;
            default -> 12;
        };
    }

    private static int numberOf(String code) {
        return code.equals(WHOLE) ? 1 : Integer.parseInt(code.substring(1));
    }

    public boolean isWholeYear() {
        return WHOLE.equals(code);
    }

    /** The same days a year earlier (上年同期); 29 February becomes the 28th, and the end of a February its end. */
    public Period yearBefore() {
        return year == null ? new Period(null, null, yearBefore(from), yearBeforeOfEnd()) : of(year - 1, code);
    }

    private LocalDate yearBeforeOfEnd() {
        YearMonth month = YearMonth.from(to);
        return to.equals(month.atEndOfMonth()) ? month.minusYears(1).atEndOfMonth() : yearBefore(to);
    }

    private static LocalDate yearBefore(LocalDate day) {
        return day.minusYears(1);
    }

    /** The period just before this one (上期): the quarter before a quarter, as many days before a span. */
    public Period before() {
        if (year == null) {
            long days = ChronoUnit.DAYS.between(from, to) + 1;
            return new Period(null, null, from.minusDays(days), from.minusDays(1));
        }
        int months = monthsOf(code);
        LocalDate first = from.minusMonths(months);
        return of(first.getYear(), codeOf(months, first));
    }

    private static String codeOf(int months, LocalDate first) {
        int number = (first.getMonthValue() - 1) / months + 1;
        return switch (months) {
            case 6 -> "H" + number;
            case 3 -> "Q" + number;
            case 1 -> "M%02d".formatted(number);
            default -> WHOLE;
        };
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** As it stands in an answer: the code, or the two days of a span with a slash between them. */
    public String name() {
        return code == null ? from + "/" + to : code;
    }
}
