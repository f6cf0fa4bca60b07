package org.xiaobao.reporting.basefigures;

import java.math.BigDecimal;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.xiaobao.reporting.definition.Definition;
import org.xiaobao.reporting.definition.Value;
import org.xiaobao.reporting.figure.Tally;

/** The figures of a year as they were signed: some of those that may be asked for. */
public final class Signed {

    private final NavigableMap<String, BigDecimal> cells;

    Signed(Map<String, BigDecimal> cells) {
        this.cells = new TreeMap<>(cells);
    }

    /** Null when what it is made of was not all stated. */
    public Value value(Definition definition) {
        return definition.cells().stream().allMatch(this::knows) ? definition.of(new Tally(cells)) : null;
    }

    /** A row that is not stated is known to be zero where its breakdown is stated, which is always whole, or its figure is zero. */
    private boolean knows(String cell) {
        int row = cell.indexOf('|');
        if (row < 0 || cells.containsKey(cell)) {
            return cells.containsKey(cell);
        }
        BigDecimal figure = cells.get(cell.substring(0, row));
        String breakdown = cell.substring(0, cell.indexOf('=', row) + 1);
        String next = cells.ceilingKey(breakdown);
        return figure != null && (figure.signum() == 0 || (next != null && next.startsWith(breakdown)));
    }
}
