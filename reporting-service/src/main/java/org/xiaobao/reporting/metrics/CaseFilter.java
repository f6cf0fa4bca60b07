package org.xiaobao.reporting.metrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.xiaobao.platform.problem.CommonProblem;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.reporting.figure.Dimension;
import org.xiaobao.reporting.figure.Figure;
import org.xiaobao.reporting.label.Labels;

/** Which number is to be opened: a figure, and rows of its breakdowns, each with the codes of the rows below it. */
record CaseFilter(Figure figure, Map<Dimension, Collection<String>> codes, String ownUnit) {

    /** @throws DomainProblem 422 for an unknown figure or a breakdown it does not have, naming those there are */
    static CaseFilter of(CaseParameters asked, Labels labels) {
        Figure figure = figure(asked.figure());
        Map<Dimension, Collection<String>> codes = new LinkedHashMap<>();
        asked.codes().forEach((dimension, code) -> {
            if (!figure.dimensions().contains(dimension)) {
                throw noSuchBreakdown(figure, dimension);
            }
            codes.put(dimension, asked.below() ? labels.withBelow(dimension, code) : List.of(code));
        });
        return new CaseFilter(figure, codes, asked.ownUnit());
    }

    /** A fact is behind the number when it has one cell of each of these lists. */
    List<List<String>> cells() {
        List<List<String>> cells = new ArrayList<>();
        codes.forEach((dimension, rows) -> cells.add(cells(dimension)));
        return cells.isEmpty() ? List.of(List.of(figure.cell())) : cells;
    }

    /** The cells whose shares are the number: a breakdown by parts says which part it is, in any other the share is the same. */
    List<String> shares() {
        return codes.keySet().stream()
                .filter(Dimension::isOfParts)
                .findFirst()
                .map(this::cells)
                .orElseGet(() -> cells().get(0));
    }

    private List<String> cells(Dimension dimension) {
        return codes.get(dimension).stream()
                .map(code -> figure.cell(dimension, code))
                .toList();
    }

    private static Figure figure(String path) {
        return Figure.of(path == null ? "" : path).orElseThrow(() -> {
            String known = Arrays.stream(Figure.values()).map(Figure::path).collect(Collectors.joining(", "));
            return new DomainProblem(CommonProblem.INVALID_DATA)
                    .at("/figure", "指标须为其一：" + known, "must be one of " + known);
        });
    }

    private static DomainProblem noSuchBreakdown(Figure figure, Dimension dimension) {
        String known = figure.dimensions().stream().map(Dimension::parameter).collect(Collectors.joining(", "));
        return DomainProblem.invalid(
                "/" + dimension.parameter(),
                figure.path() + " 可用的筛选为：" + (known.isEmpty() ? "无" : known),
                figure.path() + " can be filtered by: " + (known.isEmpty() ? "nothing" : known));
    }
}
