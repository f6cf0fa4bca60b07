package org.xiaobao.reporting.returns.sheet;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xiaobao.reporting.figure.Words;
import org.xiaobao.reporting.returns.form.Format;
import org.xiaobao.reporting.returns.form.ReturnForm.Look;
import org.xiaobao.reporting.returns.form.Table.Column;
import org.xiaobao.reporting.returns.form.Table.Relation;
import org.xiaobao.reporting.returns.form.Table.Style;
import org.xiaobao.reporting.returns.sheet.Sheet.Checked;
import org.xiaobao.reporting.returns.sheet.Sheet.Days;
import org.xiaobao.reporting.returns.sheet.Sheet.Defined;
import org.xiaobao.reporting.returns.sheet.Sheet.FormUsed;
import org.xiaobao.reporting.returns.sheet.Sheet.Line;
import org.xiaobao.reporting.returns.sheet.Sheet.Outcome;
import org.xiaobao.reporting.returns.sheet.Sheet.Printed;
import org.xiaobao.reporting.returns.sheet.Sheet.Watermark;

/** A sheet with everything that is hard to draw. */
public final class Sheets {

    public static final Sheet SAMPLE = new Sheet(
            new FormUsed(new UUID(0, 1), "BULLETIN", 2, words("网点投诉通报"), "《考核办法》第三条"),
            "HUAAN",
            "/",
            words("全机构"),
            new Days(2024, "Q1", LocalDate.of(2024, 1, 1), LocalDate.of(2024, 3, 31)),
            Instant.parse("2024-04-10T02:03:04.567891Z"),
            "xiaobao",
            new Look(true, null),
            List.of(column("单位", 30), column("有效投诉（件）", null), column("占比（%）", 12)),
            List.of(
                    new Line(
                            Style.HEADING, null, List.of(text("A1", "一、网点"), Printed.blank("B1"), Printed.blank("C1"))),
                    line("/HQ/01", "=HYPERLINK(\"http://x\",\"看\")", "1234567", "33.33"),
                    line("/HQ/02", "+1", "-2", "0.00"),
                    line("/HQ/03", "-网点", null, null),
                    line("/HQ/04", "@甲,\"乙\"\n丙", "0", "66.67"),
                    new Line(
                            Style.TOTAL,
                            null,
                            List.of(text("A6", "合计"), number("B6", "1234565", Format.COUNT), Printed.blank("C6")))),
            List.of(
                    new Checked(
                            words("各单位之和等于合计"),
                            Outcome.FAILS,
                            null,
                            new BigDecimal("1234565"),
                            Relation.EQUAL,
                            new BigDecimal("9")),
                    new Checked(
                            words("不多于"), Outcome.UNKNOWN, words("网点"), null, Relation.AT_MOST, new BigDecimal("9"))),
            List.of(new Defined(
                    "complaints.valid",
                    1,
                    words("有效投诉"),
                    words("件"),
                    words("件数"),
                    words("累计受理工单减去重复、时限内撤诉和不予受理"),
                    words("按收到日期"))),
            new Watermark(1, Instant.parse("2024-04-09T10:00:00Z"), List.of()));

    private Sheets() {}

    private static Line line(String code, String name, String number, String percent) {
        return new Line(
                Style.PLAIN,
                code,
                List.of(text("A2", name), number("B2", number, Format.COUNT), number("C2", percent, Format.RATE)));
    }

    private static Printed text(String at, String text) {
        return new Printed(at, words(text), null, null);
    }

    private static Printed number(String at, String number, Format format) {
        return new Printed(at, null, number == null ? null : new BigDecimal(number), format);
    }

    private static Column column(String heading, Integer width) {
        return new Column(words(heading), width);
    }

    private static Words words(String text) {
        return new Words(text, text);
    }
}
