package org.xiaobao.reporting.figure;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What is counted at all. One share is small enough that no number of them overflows the sum that holds them. */
public final class Limits {

    public static final int FIRST_YEAR = 2000;
    public static final int LAST_YEAR = 2100;
    public static final int MOST_CELLS = 200;

    /** A million million: no amount in yuan and no count of persons comes near. */
    public static final long MOST = 1_000_000_000_000L;

    private static final BigDecimal LARGEST = BigDecimal.valueOf(MOST);
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_UNIT = 300;
    private static final int LONGEST_CELL = 300;
    private static final int LARGEST_SCALE = 20;

    private Limits() {}

    public static boolean isCountedDay(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    /** Not negative, not too large; tells by the number of digits first, so that no exponent makes anyone compute. */
    public static boolean isShare(BigDecimal value) {
        return value.signum() >= 0
                && (long) value.precision() - value.scale() <= LARGEST.precision()
                && value.scale() <= LARGEST_SCALE
                && value.compareTo(LARGEST) <= 0;
    }

    public static boolean isName(String text) {
        return !text.isBlank() && text.length() <= LONGEST_NAME;
    }

    /** {@code /} for the whole institution, else {@code /HQ/OUTLET-01}: one spelling, so that sums by unit meet. */
    public static boolean isUnit(String path) {
        return path != null
                && path.length() <= LONGEST_UNIT
                && path.startsWith("/")
                && (path.equals(Countable.WHOLE_INSTITUTION) || (!path.endsWith("/") && !path.contains("//")))
                && path.equals(path.strip());
    }

    public static boolean isCell(String cell) {
        return cell.length() <= LONGEST_CELL;
    }
}
