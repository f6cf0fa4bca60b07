package org.xiaobao.reporting.figure;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * A subject's share in the figures of one day of the institution's calendar: cell by cell, with what a reader needs to
 * recognise and open it.
 */
public record Contribution(
        Aspect aspect, LocalDate on, String number, String title, String href, Map<String, BigDecimal> shares) {

    /** The row of what its producer gave no code. */
    public static final String UNKNOWN = "UNKNOWN";

    public Contribution {
        requireNonNull(on, "day");
        shares = Map.copyOf(shares);
    }

    /** Collects shares; a figure enters with all its breakdowns at once, so that their rows always add up to it. */
    static final class Shares {

        private final Map<Dimension, String> codes;
        private final Map<String, BigDecimal> cells = new TreeMap<>();

        Shares(Map<Dimension, String> codes) {
            this.codes = codes;
        }

        Shares one(Figure figure) {
            return add(figure, BigDecimal.ONE);
        }

        Shares oneIf(boolean holds, Figure figure) {
            return holds ? one(figure) : this;
        }

        /** Nothing to count is no share: a list of cases shows only those that made the number. */
        Shares some(Figure figure, long count) {
            return count == 0 ? this : add(figure, BigDecimal.valueOf(count));
        }

        Shares add(Figure figure, BigDecimal value) {
            cells.merge(figure.cell(), value, BigDecimal::add);
            for (Dimension dimension : figure.dimensions()) {
                if (dimension != Dimension.TIER) { // one session trains several tiers: see row()
                    row(figure, dimension, codes.get(dimension), value);
                }
            }
            return this;
        }

        /** One row of a breakdown in which a subject may stand more than once. */
        Shares row(Figure figure, Dimension dimension, String code, BigDecimal value) {
            cells.merge(figure.cell(dimension, code == null ? UNKNOWN : code), value, BigDecimal::add);
            return this;
        }

        Map<String, BigDecimal> cells() {
            return cells;
        }
    }
}
