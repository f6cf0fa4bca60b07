package org.xiaobao.reporting.definition;

import java.math.BigDecimal;
import java.util.List;
import org.xiaobao.reporting.figure.Dimension;
import org.xiaobao.reporting.figure.Figure;
import org.xiaobao.reporting.figure.Tally;

/** A counted figure, or what remains of it without a row of a breakdown. */
record Sum(Figure figure, Dimension dimension, String without) {

    static Sum of(Figure figure) {
        return new Sum(figure, null, null);
    }

    static Sum without(Figure figure, Dimension dimension, String code) {
        return new Sum(figure, dimension, code);
    }

    BigDecimal in(Tally tally) {
        BigDecimal all = tally.amount(figure);
        return dimension == null ? all : all.subtract(tally.amount(figure, dimension, without));
    }

    List<String> cells() {
        return dimension == null ? List.of(figure.cell()) : List.of(figure.cell(), figure.cell(dimension, without));
    }
}
