package org.xiaobao.reporting.basefigures.statement;

import static org.xiaobao.reporting.basefigures.statement.FigureColumn.CODE;
import static org.xiaobao.reporting.basefigures.statement.FigureColumn.DIMENSION;
import static org.xiaobao.reporting.basefigures.statement.FigureColumn.FIGURE;
import static org.xiaobao.reporting.basefigures.statement.FigureColumn.VALUE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xiaobao.platform.problem.CommonProblem;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.text.Text;
import org.xiaobao.reporting.definition.Ratio;
import org.xiaobao.reporting.figure.Dimension;
import org.xiaobao.reporting.figure.Figure;
import org.xiaobao.reporting.figure.Limits;
import org.xiaobao.reporting.label.Label;
import org.xiaobao.reporting.label.Labels;

/**
 * The figures somebody states of a year, with all that is wrong with them: each by itself, and, where each is fine, all
 * together (see {@link Sums}).
 */
public final class Statement {

    /** Enough for whoever corrects them. */
    private static final int MOST_FAULTS = 200;

    private static final int YUAN_DECIMALS = 2;

    private static final Text RECKONED = new Text(
            "该指标由其他指标计算得出，不单独填报，请填报其分子和分母",
            "is reckoned from other figures and not stated by itself; state its part and its whole");

    private static final Text UNKNOWN = unknown();

    /** A number whose place in a tally is known. */
    record Cell(Figure figure, Dimension dimension, String code, Stated stated) {

        String name() {
            return dimension == null ? figure.cell() : figure.cell(dimension, code);
        }

        BigDecimal value() {
            return stated.value();
        }
    }

    private final Map<String, Cell> cells = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    private Statement() {}

    /** @param whole false when more was stated than could be read, so that nothing can be said of sums */
    public static Statement of(List<Stated> stated, boolean whole) {
        Statement statement = new Statement();
        stated.forEach(statement::take);
        if (whole && statement.faults.isEmpty()) {
            new Sums(statement.cells, statement::fault).check();
        }
        return statement;
    }

    /** The first some hundred, in the order of what was stated. */
    public List<Fault> faults() {
        return faults.subList(0, Math.min(faults.size(), MOST_FAULTS));
    }

    /**
     * By cell of a {@link org.xiaobao.reporting.figure.Tally}.
     *
     * @throws DomainProblem 422 at the place of each fault
     */
    public Map<String, BigDecimal> checked() {
        if (!faults.isEmpty()) {
            DomainProblem refused = new DomainProblem(CommonProblem.INVALID_DATA);
            faults().forEach(fault -> refused.at(
                    fault.pointer(), fault.message().zh(), fault.message().en()));
            throw refused;
        }
        return values();
    }

    public Map<String, BigDecimal> values() {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        cells.forEach((name, cell) -> values.put(name, cell.value()));
        return values;
    }

    private void take(Stated stated) {
        Figure figure = figure(stated).orElse(null);
        if (figure == null || !fits(stated, figure)) {
            return;
        }
        if (stated.dimension() == null) {
            put(new Cell(figure, null, null, stated));
            return;
        }
        Dimension dimension = Dimension.of(stated.dimension()).orElse(null);
        if (dimension == null || !figure.dimensions().contains(dimension)) {
            fault(stated.place(), DIMENSION, "unknown-dimension", dimensionsOf(figure));
        } else if (isCode(stated, dimension)) {
            put(new Cell(figure, dimension, stated.code(), stated));
        }
    }

    private Optional<Figure> figure(Stated stated) {
        Optional<Figure> figure = Figure.of(stated.figure());
        if (figure.isEmpty()) {
            boolean reckoned =
                    Arrays.stream(Ratio.values()).anyMatch(ratio -> ratio.key().equals(stated.figure()));
            fault(
                    stated.place(),
                    FIGURE,
                    reckoned ? "reckoned-figure" : "unknown-figure",
                    reckoned ? RECKONED : UNKNOWN);
        }
        return figure;
    }

    private static Text unknown() {
        String keys = Arrays.stream(Figure.values()).map(Figure::path).collect(Collectors.joining("、"));
        return new Text("没有该指标，可填报的指标为：" + keys, "there is no such figure; there are: " + keys.replace("、", ", "));
    }

    private static Text dimensionsOf(Figure figure) {
        String names = figure.dimensions().stream().map(Dimension::parameter).collect(Collectors.joining("、"));
        return names.isEmpty()
                ? new Text(figure.title().zh() + "没有分项，只填总数", "this figure has no breakdown; state it as a whole")
                : new Text(
                        figure.title().zh() + "的分项为：" + names,
                        "this figure is broken down by: " + names.replace("、", ", "));
    }

    /** By the number of its digits first: an exponent must not make anyone compute. */
    private boolean fits(Stated stated, Figure figure) {
        BigDecimal value = stated.value();
        if (value.signum() < 0) {
            return refuse(stated, "negative", "不能为负数", "must not be negative");
        }
        if (!Limits.isShare(value)) {
            return refuse(stated, "too-large", "不能超过一万亿", "must be at most a million million");
        }
        int decimals = value.stripTrailingZeros().scale();
        if (figure.measure().isWhole() && decimals > 0) {
            return refuse(
                    stated,
                    "not-whole",
                    "计量单位为" + figure.measure().words().zh() + "，须为整数",
                    "is counted in " + figure.measure().words().en() + " and must be a whole number");
        }
        return decimals <= YUAN_DECIMALS
                || refuse(stated, "finer-than-a-fen", "金额至多两位小数", "an amount has at most two decimals");
    }

    private boolean isCode(Stated stated, Dimension dimension) {
        if (stated.code() == null) {
            fault(stated.place(), CODE, "code-missing", new Text("填写分项时须填代码", "a row of a breakdown needs its code"));
            return false;
        }
        List<String> codes = Labels.closed(dimension).stream().map(Label::code).toList();
        if (!codes.isEmpty() && !codes.contains(stated.code()) && !stated.code().equals(Dimension.UNKNOWN)) {
            String names = String.join("、", codes);
            fault(
                    stated.place(),
                    CODE,
                    "unknown-code",
                    new Text("没有该代码，可填：" + names, "there is no such code; there are: " + names.replace("、", ", ")));
            return false;
        }
        return true;
    }

    private boolean refuse(Stated stated, String code, String zh, String en) {
        fault(stated.place(), VALUE, code, new Text(zh, en));
        return false;
    }

    private void put(Cell cell) {
        if (cell.dimension() == null && cell.stated().code() != null) {
            fault(
                    cell.stated().place(),
                    DIMENSION,
                    "dimension-missing",
                    new Text("填写代码时须填分项", "a code needs the dimension it belongs to"));
            return;
        }
        Cell first = cells.putIfAbsent(cell.name(), cell);
        if (first != null && first.value().compareTo(cell.value()) != 0) {
            String there = first.stated().place().of(VALUE);
            fault(
                    cell.stated().place(),
                    VALUE,
                    "stated-otherwise",
                    new Text("与 " + there + " 处填报的同一数字不一致", "is stated otherwise at " + there));
        }
    }

    private void fault(Place place, FigureColumn column, String code, Text message) {
        faults.add(new Fault(place, column, code, message));
    }

    private void fault(Fault fault) {
        faults.add(fault);
    }
}
