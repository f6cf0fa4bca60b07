package org.xiaobao.reporting.metrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.xiaobao.platform.problem.CommonProblem;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.reporting.figure.Dimension;
import org.xiaobao.reporting.figure.Figure;

/** Which number is to be opened: a figure, and rows of its breakdowns. */
record CaseFilter(Figure figure, Map<Dimension, String> codes, String ownUnit) {

    /** @throws DomainProblem 422 for an unknown figure or a breakdown it does not have, naming those there are */
    static CaseFilter of(CaseParameters asked) {
        Figure figure = figure(asked.figure());
        Map<Dimension, String> codes = asked.codes();
        for (Dimension dimension : codes.keySet()) {
            if (!figure.dimensions().contains(dimension)) {
                throw noSuchBreakdown(figure, dimension);
            }
        }
        return new CaseFilter(figure, codes, asked.ownUnit());
    }

    /** The cell whose shares are the number; with several filters, those of any of them are the same. */
    String cell() {
        return cells().get(0);
    }

    List<String> cells() {
        List<String> cells = new ArrayList<>();
        codes.forEach((dimension, code) -> cells.add(figure.cell(dimension, code)));
        return cells.isEmpty() ? List.of(figure.cell()) : cells;
    }

    private static Figure figure(String path) {
        return Figure.of(path == null ? "" : path).orElseThrow(() -> {
            String known = Arrays.stream(Figure.values()).map(Figure::path).collect(Collectors.joining(", "));
            return new DomainProblem(CommonProblem.INVALID_DATA)
                    .at("/figure", "指标须为其一:" + known, "must be one of " + known);
        });
    }

    private static DomainProblem noSuchBreakdown(Figure figure, Dimension dimension) {
        String known = figure.dimensions().stream().map(Dimension::parameter).collect(Collectors.joining(", "));
        return DomainProblem.invalid(
                "/" + dimension.parameter(),
                figure.path() + " 可用的筛选为:" + (known.isEmpty() ? "无" : known),
                figure.path() + " can be filtered by: " + (known.isEmpty() ? "nothing" : known));
    }
}
