package org.xiaobao.complaints.ledger;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xiaobao.platform.problem.Text;
import org.xiaobao.platform.time.Zones;

/** A row being read: gives values by column and gathers everything that is wrong instead of stopping at the first. */
final class RowTexts {

    private static final Pattern LOCAL = Pattern.compile(
            "(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:[ T]*(\\d{1,2})[:时](\\d{1,2})(?:[:分](\\d{1,2})(?:\\.\\d+)?)?[分秒]?)?");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,13}(\\.\\d{1,2}0*)?");

    private final RawRow row;
    private final Instant now;
    private final List<RowProblem> problems;

    RowTexts(RawRow row, Instant now) {
        this.row = row;
        this.now = now;
        this.problems = new ArrayList<>(row.problems());
    }

    List<RowProblem> problems() {
        return problems;
    }

    void wrong(LedgerColumn column, String code, String zh, String en) {
        problems.add(new RowProblem(row.number(), column, code, new Text(zh, en)));
    }

    boolean has(LedgerColumn column) {
        return row.cells().containsKey(column);
    }

    /** Null when the cell is blank. */
    String text(LedgerColumn column) {
        return row.cells().get(column);
    }

    String required(LedgerColumn column) {
        String text = text(column);
        if (text == null && problems.stream().noneMatch(problem -> problem.column() == column)) {
            wrong(column, "required", "必填", "is required");
        }
        return text;
    }

    <E> E choice(LedgerColumn column, Map<String, E> byLabel, E otherwise) {
        String text = text(column);
        if (text == null) {
            return otherwise;
        }
        E chosen = byLabel.get(text.toUpperCase(Locale.ROOT));
        if (chosen == null) {
            String names = String.join("、", byLabel.keySet());
            wrong(column, "unknown-value", "取值须为 " + names, "must be one of " + names);
        }
        return chosen;
    }

    BigDecimal amount(LedgerColumn column) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        String plain = text.replaceAll("[,,\\s¥元]", "");
        if (!AMOUNT.matcher(plain).matches()) {
            wrong(column, "not-an-amount", "须为金额(元),至多两位小数", "must be an amount in yuan with at most two decimals");
            return null;
        }
        return new BigDecimal(plain).stripTrailingZeros();
    }

    /** A day without a time is the start of it, or as late on it as the act it follows. */
    Instant time(LedgerColumn column, Instant notBefore) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        Instant time = parse(text, notBefore);
        if (time == null) {
            wrong(
                    column,
                    "not-a-time",
                    "不是可识别的日期时间,如 2024-03-04 09:30",
                    "is no date and time such as 2024-03-04 09:30");
        } else if (time.isAfter(now)) {
            wrong(column, "in-the-future", "不能在将来", "must not be in the future");
        } else if (notBefore != null && time.isBefore(notBefore)) {
            wrong(column, "before-the-act-it-follows", "不能早于前一步骤的时间", "must not be before the act it follows");
        } else {
            return time;
        }
        return null;
    }

    private static Instant parse(String text, Instant notBefore) {
        try {
            Matcher local = LOCAL.matcher(text);
            if (!local.matches()) {
                return OffsetDateTime.parse(text).toInstant();
            }
            LocalDate day = LocalDate.of(number(local, 1), number(local, 2), number(local, 3));
            if (local.group(4) == null) {
                boolean sameDay = notBefore != null && Zones.dayOf(notBefore).equals(day);
                return sameDay ? notBefore : day.atStartOfDay(Zones.INSTITUTION).toInstant();
            }
            LocalTime time = LocalTime.of(number(local, 4), number(local, 5), number(local, 6));
            return day.atTime(time).atZone(Zones.INSTITUTION).toInstant();
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static int number(Matcher matcher, int group) {
        return matcher.group(group) == null ? 0 : Integer.parseInt(matcher.group(group));
    }
}
