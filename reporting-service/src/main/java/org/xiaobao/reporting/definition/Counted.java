package org.xiaobao.reporting.definition;

import java.math.BigDecimal;
import java.util.List;
import org.xiaobao.reporting.figure.Dimension;
import org.xiaobao.reporting.figure.Figure;
import org.xiaobao.reporting.figure.Measure;
import org.xiaobao.reporting.figure.Tally;
import org.xiaobao.reporting.figure.Words;

/** A figure whose cases are counted, or their amounts added up. */
public record Counted(Figure figure) implements Definition {

    @Override
    public String key() {
        return figure.path();
    }

    @Override
    public Words title() {
        return figure.title();
    }

    @Override
    public Words scope() {
        return figure.scope();
    }

    @Override
    public Words formula() {
        return figure.measure() == Measure.CASES ? new Words("件数", "number of cases") : new Words("合计", "sum");
    }

    @Override
    public Words day() {
        return figure.aspect().day();
    }

    @Override
    public Measure measure() {
        return figure.measure();
    }

    @Override
    public List<Dimension> dimensions() {
        return figure.dimensions();
    }

    @Override
    public List<String> cells() {
        return List.of(figure.cell());
    }

    @Override
    public Value of(Tally tally) {
        BigDecimal sum = tally.amount(figure);
        return Value.counted(measure().isWhole() ? sum.setScale(0) : sum);
    }
}
