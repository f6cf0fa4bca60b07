package org.xiaobao.platform.files.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.xiaobao.platform.text.Text;

/** A cell as its people see it: 19.99 and not the binary fraction nearest to it, a date and not its serial number. */
record XlsxCell(Cell cell) {

    /** What Excel keeps of a number and shows; the file has two digits more, which are noise of binary fractions. */
    private static final MathContext SHOWN = new MathContext(15);

    private static final BigDecimal LARGEST_EXACT = new BigDecimal("1e15");
    private static final int MOST_DIGITS = 40;
    private static final BigDecimal LAST_DAY = new BigDecimal("2958466"); // 9999-12-31

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    boolean isEmpty() {
        return cell == null
                || cell.getFormula() == null
                        && (cell.getType() == CellType.EMPTY
                                || cell.getType() == CellType.STRING
                                        && cell.asString().isBlank());
    }

    /** Null when it can be read. */
    RowProblem problem(int row, SheetColumn column) {
        if (cell.getFormula() != null || cell.getType() == CellType.FORMULA) {
            return problem(row, column, "formula-cell", "是公式，请粘贴为数值", "is a formula; paste it as a value");
        }
        if (cell.getType() == CellType.ERROR) {
            return problem(row, column, "error-cell", "为错误值，请改正", "holds an error; correct it");
        }
        if (column == null) {
            return problem(
                    row,
                    null,
                    "too-many-cells",
                    "没有列标题，请补上标题或清除该单元格",
                    "stands under no heading; write one or clear the cell");
        }
        return cell.getType() == CellType.NUMBER ? numberProblem(row, column) : null;
    }

    private RowProblem numberProblem(int row, SheetColumn column) {
        BigDecimal number = cell.asNumber();
        if (column.holds() == SheetColumn.Holds.TIME) {
            boolean day = number.signum() > 0 && number.compareTo(LAST_DAY) < 0;
            return day
                    ? null
                    : problem(
                            row,
                            column,
                            "not-a-time",
                            "不是日期，请填写如 2024-03-04 09:30",
                            "is no date; write one such as 2024-03-04 09:30");
        }
        boolean exact = number.precision() <= MOST_DIGITS
                && Math.abs((long) number.scale()) <= MOST_DIGITS
                && number.abs().compareTo(LARGEST_EXACT) < 0;
        return exact
                ? null
                : problem(
                        row,
                        column,
                        "digits-lost",
                        "为数值格式，末位已丢失，请把该列设为文本格式后重新填写",
                        "is a number and lost digits; format the column as text and write it again");
    }

    private RowProblem problem(int row, SheetColumn column, String code, String zh, String en) {
        String place = cell.getAddress().toString();
        return new RowProblem(row, column, code, new Text("单元格 " + place + " " + zh, "cell " + place + " " + en));
    }

    String text(SheetColumn column) {
        return switch (cell.getType()) {
            case NUMBER -> column.holds() == SheetColumn.Holds.TIME ? time() : number();
            case BOOLEAN -> cell.asBoolean() ? "TRUE" : "FALSE";
            default -> decoded(cell.asString());
        };
    }

    private String number() {
        return cell.asNumber().round(SHOWN).stripTrailingZeros().toPlainString();
    }

    /** Half past nine is a fraction of a day, a little less or more than it in binary. */
    private String time() {
        LocalDateTime time = cell.asDate().plusNanos(500_000_000).truncatedTo(ChronoUnit.SECONDS);
        return time.toLocalTime().toSecondOfDay() == 0 ? time.toLocalDate().toString() : time.toString();
    }

    /** Without the escapes by which Excel writes what XML has no character for, a carriage return above all. */
    static String decoded(String text) {
        if (!text.contains("_x")) {
            return text.replace("\r\n", "\n");
        }
        Matcher escaped = ESCAPED.matcher(text);
        String plain = escaped.replaceAll(
                found -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))));
        return plain.replace("\r\n", "\n").replace('\r', '\n');
    }
}
