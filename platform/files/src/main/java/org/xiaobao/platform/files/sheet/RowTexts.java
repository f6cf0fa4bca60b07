package org.xiaobao.platform.files.sheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xiaobao.platform.text.Numbers;
import org.xiaobao.platform.text.Text;
import org.xiaobao.platform.text.Texts;
import org.xiaobao.platform.text.Times;
import org.xiaobao.platform.text.Unfit;
import org.xiaobao.platform.time.Zones;

/**
 * A row being read: gives values by column, null where a cell is blank or holds none, and gathers everything that is wrong instead
 * of stopping at the first.
 */
public final class RowTexts<C extends SheetColumn> {

    private static final Pattern LOCAL = Pattern.compile(
            "(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:[ T]*(\\d{1,2})[:时](\\d{1,2})(?:[:分](\\d{1,2})(?:\\.\\d+)?)?[分秒]?)?");
    private static final Pattern AMOUNT =
            Pattern.compile("(?:RMB|CNY|人民币|\\u00A5)? ?(\\d{1,13}|\\d{1,3}(?:,\\d{3}){1,4})(\\.\\d{1,2}0*)? ?元?");

    /** A long number as Excel shows it in a narrow column, its last digits gone for good. */
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(?:\\.\\d+)?E\\+\\d{1,3}", Pattern.CASE_INSENSITIVE);

    private final int number;
    private final Map<C, String> cells = new HashMap<>();
    private final Instant now;
    private final List<RowProblem> problems;

    /** @param now times after it are problems */
    public RowTexts(RawRow<C> row, Instant now) {
        this.number = row.number();
        this.now = now;
        this.problems = new ArrayList<>(row.problems());
        row.cells().forEach(this::take);
    }

    /** As the field of a body would be read: the same words however they were typed. */
    private void take(C column, String text) {
        try {
            boolean asKey = column.holds() == SheetColumn.Holds.KEY;
            cells.put(column, asKey ? Texts.key(text) : Texts.text(text));
            if (asKey && SCIENTIFIC.matcher(cells.get(column)).matches()) {
                wrong(
                        column,
                        "digits-lost",
                        "已变为科学计数法，末位已丢失，请把该列设为文本格式后重新填写",
                        "was turned into scientific notation and lost digits; format the column as text and write it again");
            }
        } catch (Unfit unfit) {
            wrong(column, "unfit-text", unfit.say().zh(), unfit.say().en());
        }
    }

    /** So far, those of the file first. */
    public List<RowProblem> problems() {
        return problems;
    }

    /** @param column null when it is the row as a whole */
    public void wrong(C column, String code, String zh, String en) {
        problems.add(new RowProblem(number, column, code, new Text(zh, en)));
    }

    public boolean has(C column) {
        return cells.containsKey(column);
    }

    public String text(C column) {
        return cells.get(column);
    }

    /** A blank cell is a problem. */
    public String required(C column) {
        String text = text(column);
        if (text == null && problems.stream().noneMatch(problem -> problem.column() == column)) {
            wrong(column, "required", "必填", "is required");
        }
        return text;
    }

    /**
     * One of a few values by its label.
     *
     * @param otherwise where the cell is blank
     */
    public <E> E choice(C column, Map<String, E> byLabel, E otherwise) {
        String text = text(column);
        if (text == null) {
            return otherwise;
        }
        E chosen = byLabel.get(Texts.folded(text).toUpperCase(Locale.ROOT));
        if (chosen == null) {
            String names = String.join("、", byLabel.keySet());
            wrong(column, "unknown-value", "取值须为 " + names, "must be one of " + names);
        }
        return chosen;
    }

    /** Yuan, not negative, up to 13 digits before the point and two after it, as people write them. */
    public BigDecimal amount(C column) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        Matcher amount = AMOUNT.matcher(Texts.folded(text));
        if (!amount.matches()) {
            wrong(
                    column,
                    "not-an-amount",
                    "须为金额（元），如 1200.50，至多两位小数",
                    "must be an amount in yuan such as 1200.50, with at most two decimals");
            return null;
        }
        String fraction = amount.group(2) == null ? "" : amount.group(2);
        return Numbers.decimal(amount.group(1).replace(",", "") + fraction);
    }

    /**
     * A day without a time is the start of it, or as late on it as the act it follows; times without a zone are the institution's.
     *
     * @param notBefore when the act it follows was done, or null
     */
    public Instant time(C column, Instant notBefore) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        Instant time = parse(Texts.folded(text), notBefore);
        if (time == null) {
            wrong(
                    column,
                    "not-a-time",
                    "不是可识别的日期时间，请填写如 2024-03-04 09:30",
                    "is no date and time such as 2024-03-04 09:30");
        } else if (Zones.dayOf(time).isBefore(Times.EARLIEST)) {
            wrong(column, "too-early", "不能早于 " + Times.EARLIEST, "must not be before " + Times.EARLIEST);
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
                return OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
            }
            LocalDate day = LocalDate.of(number(local, 1), number(local, 2), number(local, 3));
            if (local.group(4) == null) {
                boolean sameDay = notBefore != null && Zones.dayOf(notBefore).equals(day);
                return sameDay ? notBefore : Zones.startOf(day);
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
