package org.xiaobao.reporting.basefigures;

import java.math.BigDecimal;
import java.util.Map;
import org.xiaobao.reporting.definition.Definition;
import org.xiaobao.reporting.definition.Value;
import org.xiaobao.reporting.figure.Tally;

/** The figures of a year as they were signed: some of those that may be asked for. */
public final class Signed {

    private final Map<String, BigDecimal> cells;

    Signed(Map<String, BigDecimal> cells) {
        this.cells = Map.copyOf(cells);
    }

    /** Null when what it is made of was not all stated. */
    public Value value(Definition definition) {
        return cells.keySet().containsAll(definition.cells()) ? definition.of(new Tally(cells)) : null;
    }
}
