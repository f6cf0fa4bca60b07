package org.xiaobao.reporting.basefigures.statement;

import static org.xiaobao.reporting.basefigures.statement.FigureColumn.FIGURE;
import static org.xiaobao.reporting.basefigures.statement.FigureColumn.VALUE;
import static org.xiaobao.reporting.figure.Figure.*;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xiaobao.platform.text.Text;
import org.xiaobao.reporting.basefigures.statement.Statement.Cell;
import org.xiaobao.reporting.figure.Dimension;
import org.xiaobao.reporting.figure.Figure;

/**
 * Whether figures add up: the rows of a breakdown to their figure, the parts to their whole, also by source. What is not
 * stated cannot be wrong, but parts are never more than their whole.
 */
public final class Sums {

    /**
     * A figure and figures that are parts of it.
     *
     * @param exhaustive every case of the whole is in one of the parts
     */
    private record Parts(Figure whole, boolean exhaustive, List<Figure> parts) {}

    /** Gross, and the four dispositions of which each ticket has one. */
    public static final List<Figure> FUNNEL = List.of(
            COMPLAINTS_GROSS, COMPLAINTS_REPEAT, COMPLAINTS_WITHDRAWN_IN_TIME, COMPLAINTS_REJECTED, COMPLAINTS_VALID);

    private static final Parts DISPOSITIONS = new Parts(COMPLAINTS_GROSS, true, FUNNEL.subList(1, FUNNEL.size()));

    private static final List<Parts> ALL = List.of(
            DISPOSITIONS,
            new Parts(
                    OPINIONS_TOTAL,
                    true,
                    List.of(OPINIONS_ADOPTED, OPINIONS_PARTLY_ADOPTED, OPINIONS_REJECTED, OPINIONS_OPEN)),
            new Parts(COMPLAINTS_ACCEPTED, false, List.of(COMPLAINTS_CONCLUDED)),
            new Parts(COMPLAINTS_ACCEPTED, false, List.of(COMPLAINTS_DECIDED)),
            new Parts(COMPLAINTS_DECIDED, false, List.of(COMPLAINTS_DECIDED_ON_TIME)),
            new Parts(SATISFACTION_ASKED, false, List.of(SATISFACTION_ANSWERED)),
            new Parts(SATISFACTION_ANSWERED, false, List.of(SATISFACTION_SATISFIED)),
            new Parts(EDUCATION_EVENTS, false, List.of(EDUCATION_ESTIMATED_EVENTS)),
            new Parts(TRAINING_SESSIONS, false, List.of(TRAINING_SPECIAL_SESSIONS)));

    private final Map<String, Cell> cells;
    private final Consumer<Fault> faults;

    Sums(Map<String, Cell> cells, Consumer<Fault> faults) {
        this.cells = cells;
        this.faults = faults;
    }

    void check() {
        for (Figure figure : Figure.values()) {
            figure.dimensions().forEach(dimension -> checkRows(figure, dimension));
        }
        ALL.forEach(this::checkParts);
        checkSources();
    }

    /** Rows that are stated are the whole breakdown. */
    private void checkRows(Figure figure, Dimension dimension) {
        Collection<Cell> rows = rows(figure, dimension).values();
        if (rows.isEmpty()) {
            return;
        }
        Cell total = cells.get(figure.cell());
        if (total == null) {
            fault(
                    rows.iterator().next(),
                    FIGURE,
                    "total-missing",
                    "填报了分项，须同时填报" + figure.title().zh() + "的总数",
                    "rows of a breakdown need the figure itself, " + figure.path());
        } else if (!dimension.addsUp()) {
            rows.stream()
                    .filter(row -> row.value().compareTo(total.value()) > 0)
                    .forEach(row -> fault(
                            row,
                            VALUE,
                            "row-above-its-figure",
                            "不能大于" + figure.title().zh() + "的总数 " + plain(total.value()),
                            "must not be above the figure itself, " + plain(total.value())));
        } else if (sum(rows).compareTo(total.value()) != 0) {
            fault(
                    total,
                    VALUE,
                    "rows-do-not-add-up",
                    "与" + (dimension == Dimension.SOURCE ? "按来源" : "分项 " + dimension.parameter() + " ") + "合计不符："
                            + plain(total.value()) + " 与 " + plain(sum(rows)),
                    "is not what its rows by " + dimension.parameter() + " add up to: " + plain(total.value()) + " and "
                            + plain(sum(rows)));
        }
    }

    private void checkParts(Parts parts) {
        Cell whole = cells.get(parts.whole().cell());
        List<Cell> stated = parts.parts().stream()
                .flatMap(part -> Stream.ofNullable(cells.get(part.cell())))
                .toList();
        if (whole != null) {
            compare(
                    parts,
                    whole,
                    whole.value(),
                    stated,
                    stated.size() == parts.parts().size());
        }
    }

    /** The funnel of each source, once it is known of all five which part comes from which. */
    private void checkSources() {
        if (!FUNNEL.stream().allMatch(this::isBrokenDownBySource)) {
            return;
        }
        Set<String> sources = new TreeSet<>();
        FUNNEL.forEach(figure -> sources.addAll(rows(figure, Dimension.SOURCE).keySet()));
        for (String source : sources) {
            List<Cell> parts = DISPOSITIONS.parts().stream()
                    .flatMap(part -> Stream.ofNullable(cells.get(part.cell(Dimension.SOURCE, source))))
                    .toList();
            Cell gross = cells.get(COMPLAINTS_GROSS.cell(Dimension.SOURCE, source));
            Cell where = gross == null ? parts.get(0) : gross;
            compare(DISPOSITIONS, where, gross == null ? BigDecimal.ZERO : gross.value(), parts, true);
        }
    }

    private boolean isBrokenDownBySource(Figure figure) {
        Cell total = cells.get(figure.cell());
        return total != null
                && (total.value().signum() == 0
                        || !rows(figure, Dimension.SOURCE).isEmpty());
    }

    /** @param all every part is stated, or known to be zero */
    private void compare(Parts parts, Cell where, BigDecimal whole, Collection<Cell> stated, boolean all) {
        int excess = sum(stated).compareTo(whole);
        if (excess == 0 || (excess < 0 && !(all && parts.exhaustive()))) {
            return;
        }
        String zh = parts.parts().stream().map(part -> part.title().zh()).collect(Collectors.joining("、"));
        String en = parts.parts().stream().map(Figure::path).collect(Collectors.joining(", "));
        String numbersZh = "：" + plain(whole) + " 与 " + plain(sum(stated));
        String numbersEn = ": " + plain(whole) + " and " + plain(sum(stated));
        if (parts.exhaustive()) {
            fault(
                    where,
                    VALUE,
                    "parts-do-not-add-up",
                    "须等于" + zh + "之和" + numbersZh,
                    "must be the sum of " + en + numbersEn);
        } else {
            fault(
                    where,
                    VALUE,
                    "less-than-its-part",
                    "不能小于" + zh + numbersZh,
                    "must not be less than " + en + numbersEn);
        }
    }

    private Map<String, Cell> rows(Figure figure, Dimension dimension) {
        Map<String, Cell> rows = new LinkedHashMap<>();
        cells.values().stream()
                .filter(cell -> cell.figure() == figure && cell.dimension() == dimension)
                .forEach(cell -> rows.put(cell.code(), cell));
        return rows;
    }

    private static BigDecimal sum(Collection<Cell> cells) {
        return cells.stream().map(Cell::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String plain(BigDecimal value) {
        return value.toPlainString();
    }

    private void fault(Cell cell, FigureColumn column, String code, String zh, String en) {
        faults.accept(new Fault(cell.stated().place(), column, code, new Text(zh, en)));
    }
}
