package org.xiaobao.reporting.basefigures.statement;

import static org.xiaobao.reporting.basefigures.statement.FigureColumn.CODE;
import static org.xiaobao.reporting.basefigures.statement.FigureColumn.DIMENSION;
import static org.xiaobao.reporting.basefigures.statement.FigureColumn.FIGURE;
import static org.xiaobao.reporting.basefigures.statement.FigureColumn.VALUE;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.xiaobao.platform.files.sheet.RawRow;
import org.xiaobao.platform.files.sheet.RowProblem;
import org.xiaobao.platform.files.sheet.RowTexts;
import org.xiaobao.platform.files.sheet.SheetReader;
import org.xiaobao.platform.files.sheet.SheetType;
import org.xiaobao.platform.files.spool.Spool;
import org.xiaobao.platform.text.Numbers;
import org.xiaobao.platform.text.Texts;
import org.xiaobao.platform.text.Unfit;
import org.xiaobao.reporting.definition.Definition;
import org.xiaobao.reporting.definition.Definitions;
import org.xiaobao.reporting.figure.Dimension;
import org.xiaobao.reporting.label.Labels;

/** Reads a sheet of figures. Figures, breakdowns and their rows may be named by their codes or as they are called in Chinese. */
public final class FigureSheet {

    /** What is read of a file. */
    public record Reading(int rows, Statement statement, List<RowProblem> problems) {}

    private static final int MOST_ROWS = 2_000;
    private static final int MOST_PROBLEMS = 200;

    /** 1,234,567.89 as spreadsheets write it. */
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");

    private static final Map<String, Dimension> DIMENSIONS = Map.of(
            "来源", Dimension.SOURCE,
            "业务办理渠道", Dimension.BUSINESS_CHANNEL,
            "业务类别", Dimension.BUSINESS_CATEGORY,
            "投诉原因", Dimension.REASON,
            "城乡区域", Dimension.REGION,
            "调解结果", Dimension.OUTCOME,
            "审查对象", Dimension.KIND,
            "审查结论", Dimension.CONCLUSION,
            "内训或外训", Dimension.CONDUCT,
            "人员层级", Dimension.TIER);

    private final SheetType<FigureColumn> type;
    private final Labels labels;
    private final Instant now;
    private final List<Stated> stated = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private int rows;

    private FigureSheet(SheetType<FigureColumn> type, Labels labels, Instant now) {
        this.type = type;
        this.labels = labels;
        this.now = now;
    }

    /** @param labels what the institution called its codes in that year */
    public static Reading read(
            Spool file, SheetReader<FigureColumn> format, SheetType<FigureColumn> type, Labels labels, Instant now) {
        FigureSheet sheet = new FigureSheet(type, labels, now);
        format.read(file, sheet::take);
        Statement statement = Statement.of(sheet.stated, sheet.problems.isEmpty());
        statement.faults().forEach(fault -> sheet.problems.add(fault.ofRow()));
        sheet.problems.sort(Comparator.comparingInt(RowProblem::row));
        return new Reading(
                sheet.rows, statement, sheet.problems.subList(0, Math.min(sheet.problems.size(), MOST_PROBLEMS)));
    }

    private void take(RawRow<FigureColumn> raw) {
        if (++rows > MOST_ROWS) {
            throw type.tooManyRows("一张表至多 " + MOST_ROWS + " 行", "A sheet has at most " + MOST_ROWS + " rows");
        }
        RowTexts<FigureColumn> row = new RowTexts<>(raw, now);
        String figure = row.required(FIGURE);
        BigDecimal value = value(row);
        if (!row.problems().isEmpty()) {
            problems.addAll(row.problems());
            return;
        }
        String dimension = dimension(row.text(DIMENSION));
        stated.add(new Stated(Place.row(raw.number()), key(figure), dimension, code(dimension, row.text(CODE)), value));
    }

    private static BigDecimal value(RowTexts<FigureColumn> row) {
        String text = row.required(VALUE);
        if (text == null) {
            return null;
        }
        String folded = Texts.folded(text);
        try {
            return Numbers.decimal(GROUPED.matcher(folded).matches() ? folded.replace(",", "") : folded);
        } catch (Unfit notANumber) {
            row.wrong(VALUE, "not-a-number", "须为数字，如 23 或 7545500.00", "must be a number such as 23 or 7545500.00");
            return null;
        }
    }

    private static String key(String named) {
        return Definitions.all().stream()
                .filter(definition -> definition.title().zh().equals(named))
                .map(Definition::key)
                .findFirst()
                .orElse(named);
    }

    private static String dimension(String named) {
        Dimension known = named == null ? null : DIMENSIONS.get(named);
        return known == null ? named : known.parameter();
    }

    private String code(String dimension, String named) {
        return named == null || dimension == null
                ? named
                : Dimension.of(dimension)
                        .map(known -> labels.codeOf(known, named))
                        .orElse(named);
    }
}
