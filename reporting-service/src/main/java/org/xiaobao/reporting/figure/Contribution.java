package org.xiaobao.reporting.figure;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * A subject's share in the figures of one day of the institution's calendar: cell by cell, with what a reader needs to
 * recognise and open it.
 */
public record Contribution(
        Aspect aspect, LocalDate on, String number, String title, String href, Map<String, BigDecimal> shares) {

    public Contribution {
        requireNonNull(on, "day");
        shares = Map.copyOf(shares);
    }

    /** Collects shares; a figure enters with all its breakdowns at once, so that their rows always follow from it. */
    public static final class Shares {

        private static final int FEN = 2;

        private final Codes codes;
        private final Map<String, BigDecimal> cells = new TreeMap<>();

        public Shares(Codes codes) {
            this.codes = codes;
        }

        public Shares one(Figure figure) {
            return add(figure, BigDecimal.ONE);
        }

        public Shares oneIf(boolean holds, Figure figure) {
            return holds ? one(figure) : this;
        }

        /** Nothing to count is no share: a list of cases shows only those that made the number. */
        public Shares some(Figure figure, long count) {
            return count == 0 ? this : add(figure, BigDecimal.valueOf(count));
        }

        /**
         * Yuan or hours, with two decimals; nothing where none is stated. An amount finer than a fen is an error of its
         * producer, not something to round away.
         *
         * @throws ArithmeticException when it has more decimals, or lies beyond all that is counted
         */
        public Shares amount(Figure figure, BigDecimal value) {
            if (value == null || value.signum() == 0) {
                return this;
            }
            if (!Limits.isShare(value)) {
                throw new ArithmeticException("an amount beyond all that is counted is not rescaled");
            }
            return add(figure, value.setScale(FEN, RoundingMode.UNNECESSARY));
        }

        private Shares add(Figure figure, BigDecimal value) {
            cells.merge(figure.cell(), value, BigDecimal::add);
            for (Dimension dimension : figure.dimensions()) {
                codes.rows(dimension).forEach(code -> row(figure, dimension, code, value));
            }
            return this;
        }

        /** A part of a share, in one row of a breakdown by parts ({@link Dimension#isOfParts}); no part is no row. */
        public Shares part(Figure figure, Dimension dimension, String code, long count) {
            return count == 0
                    ? this
                    : row(figure, dimension, code == null ? Dimension.UNKNOWN : code, BigDecimal.valueOf(count));
        }

        private Shares row(Figure figure, Dimension dimension, String code, BigDecimal value) {
            cells.merge(figure.cell(dimension, code), value, BigDecimal::add);
            return this;
        }

        public Map<String, BigDecimal> cells() {
            return cells;
        }
    }
}
