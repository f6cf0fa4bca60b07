package org.xiaobao.reporting.definition;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.xiaobao.reporting.figure.Dimension;
import org.xiaobao.reporting.figure.Figure;
import org.xiaobao.reporting.figure.Tally;

/** A counted figure, a row of it, or what remains of it without some of its rows. */
record Sum(Figure figure, Dimension dimension, List<String> codes, boolean without) {

    static Sum of(Figure figure) {
        return new Sum(figure, null, List.of(), true);
    }

    static Sum of(Figure figure, Dimension dimension, String code) {
        return new Sum(figure, dimension, List.of(code), false);
    }

    static Sum without(Figure figure, Dimension dimension, String code) {
        return new Sum(figure, dimension, List.of(code), true);
    }

    BigDecimal in(Tally tally) {
        BigDecimal rows = codes.stream()
                .map(code -> tally.amount(figure, dimension, code))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return without ? tally.amount(figure).subtract(rows) : rows;
    }

    List<String> cells() {
        Stream<String> rows = codes.stream().map(code -> figure.cell(dimension, code));
        return (without ? Stream.concat(Stream.of(figure.cell()), rows) : rows).toList();
    }
}
