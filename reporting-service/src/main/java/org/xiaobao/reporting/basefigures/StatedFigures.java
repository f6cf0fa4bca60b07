package org.xiaobao.reporting.basefigures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.xiaobao.reporting.basefigures.BaseFiguresViews.ComplaintBase;
import org.xiaobao.reporting.basefigures.BaseFiguresViews.FigureBase;
import org.xiaobao.reporting.basefigures.BaseFiguresViews.MediationBase;
import org.xiaobao.reporting.basefigures.BaseFiguresViews.SourceBase;
import org.xiaobao.reporting.basefigures.statement.Sums;
import org.xiaobao.reporting.figure.Dimension;
import org.xiaobao.reporting.figure.Figure;

/** The cells of an edition as they are shown: all of them in a list, and in the blocks that people know. */
final class StatedFigures {

    private final NavigableMap<String, BigDecimal> cells;

    StatedFigures(Map<String, BigDecimal> cells) {
        this.cells = new TreeMap<>(cells);
    }

    /** In the order of the metrics answer, each figure before its rows. */
    List<FigureBase> list() {
        List<FigureBase> list = new ArrayList<>();
        for (Figure figure : Figure.values()) {
            if (states(figure)) {
                list.add(new FigureBase(figure.path(), null, null, shown(figure, cells.get(figure.cell()))));
            }
            for (Dimension dimension : figure.dimensions()) {
                rows(figure, dimension)
                        .forEach((code, value) -> list.add(
                                new FigureBase(figure.path(), dimension.parameter(), code, shown(figure, value))));
            }
        }
        return list;
    }

    /** Null unless both its numbers are stated. */
    MediationBase mediations() {
        return states(Figure.MEDIATIONS_COUNT) && states(Figure.MEDIATIONS_CONTRACT_AMOUNT)
                ? new MediationBase(
                        count(Figure.MEDIATIONS_COUNT),
                        shown(Figure.MEDIATIONS_CONTRACT_AMOUNT, cells.get(Figure.MEDIATIONS_CONTRACT_AMOUNT.cell())))
                : null;
    }

    /** Null unless the whole funnel is stated. */
    ComplaintBase complaints() {
        if (!Sums.FUNNEL.stream().allMatch(this::states)) {
            return null;
        }
        return new ComplaintBase(
                count(Figure.COMPLAINTS_GROSS),
                count(Figure.COMPLAINTS_REPEAT),
                count(Figure.COMPLAINTS_WITHDRAWN_IN_TIME),
                count(Figure.COMPLAINTS_REJECTED),
                count(Figure.COMPLAINTS_VALID),
                sources().stream().map(this::source).toList());
    }

    /** None unless the funnel of each is known. */
    private SortedSet<String> sources() {
        SortedSet<String> sources = new TreeSet<>();
        for (Figure figure : Sums.FUNNEL) {
            SortedSet<String> own = new TreeSet<>(rows(figure, Dimension.SOURCE).keySet());
            if (own.isEmpty() && count(figure) != 0) {
                return new TreeSet<>();
            }
            sources.addAll(own);
        }
        return sources;
    }

    private SourceBase source(String code) {
        return new SourceBase(
                code,
                row(Figure.COMPLAINTS_GROSS, code),
                row(Figure.COMPLAINTS_REPEAT, code),
                row(Figure.COMPLAINTS_WITHDRAWN_IN_TIME, code),
                row(Figure.COMPLAINTS_REJECTED, code),
                row(Figure.COMPLAINTS_VALID, code));
    }

    private long row(Figure figure, String source) {
        return cells.getOrDefault(figure.cell(Dimension.SOURCE, source), BigDecimal.ZERO)
                .longValueExact();
    }

    private long count(Figure figure) {
        return cells.get(figure.cell()).longValueExact();
    }

    private boolean states(Figure figure) {
        return cells.containsKey(figure.cell());
    }

    private Map<String, BigDecimal> rows(Figure figure, Dimension dimension) {
        String prefix = figure.cell(dimension, "");
        Map<String, BigDecimal> rows = new TreeMap<>();
        cells.tailMap(prefix).forEach((cell, value) -> {
            if (cell.startsWith(prefix)) {
                rows.put(cell.substring(prefix.length()), value);
            }
        });
        return rows;
    }

    private static BigDecimal shown(Figure figure, BigDecimal value) {
        return value.setScale(figure.measure().isWhole() ? 0 : 2, RoundingMode.UNNECESSARY);
    }
}
