package org.xiaobao.reporting.basefigures;

import static org.xiaobao.reporting.figure.Figure.*;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.xiaobao.reporting.basefigures.statement.Sums;
import org.xiaobao.reporting.figure.Dimension;
import org.xiaobao.reporting.figure.Figure;
import org.xiaobao.reporting.label.Label;
import org.xiaobao.reporting.label.Labels;

/** A year in which every figure is stated with all its rows, and everything adds up. */
final class RandomFigures {

    private static final List<String> OWN_CODES = List.of("12345", "12378", "OUTLET", "某银行=自有|代码");

    private final Random random;
    private final Map<String, BigDecimal> cells = new TreeMap<>();

    private RandomFigures(long seed) {
        this.random = new Random(seed);
    }

    static Map<String, BigDecimal> of(long seed) {
        return new RandomFigures(seed).year();
    }

    private Map<String, BigDecimal> year() {
        for (Figure figure : Figure.values()) {
            put(figure, random.nextInt(5) == 0 ? 0 : random.nextInt(2_000));
        }
        atMost(COMPLAINTS_CONCLUDED, COMPLAINTS_ACCEPTED);
        atMost(COMPLAINTS_DECIDED, COMPLAINTS_ACCEPTED);
        atMost(COMPLAINTS_DECIDED_ON_TIME, COMPLAINTS_DECIDED);
        atMost(SATISFACTION_ANSWERED, SATISFACTION_ASKED);
        atMost(SATISFACTION_SATISFIED, SATISFACTION_ANSWERED);
        atMost(EDUCATION_ESTIMATED_EVENTS, EDUCATION_EVENTS);
        atMost(TRAINING_SPECIAL_SESSIONS, TRAINING_SESSIONS);
        sum(OPINIONS_TOTAL, List.of(OPINIONS_ADOPTED, OPINIONS_PARTLY_ADOPTED, OPINIONS_REJECTED, OPINIONS_OPEN));
        List<Figure> dispositions = Sums.FUNNEL.subList(1, Sums.FUNNEL.size());
        sum(COMPLAINTS_GROSS, dispositions);
        for (Figure figure : Figure.values()) {
            for (Dimension dimension : figure.dimensions()) {
                if (figure != COMPLAINTS_GROSS) {
                    split(figure, dimension);
                }
            }
        }
        for (String source : OWN_CODES) {
            BigDecimal gross = dispositions.stream()
                    .map(part -> cells.getOrDefault(part.cell(Dimension.SOURCE, source), BigDecimal.ZERO))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            cells.put(COMPLAINTS_GROSS.cell(Dimension.SOURCE, source), gross);
        }
        return cells;
    }

    private void put(Figure figure, long value) {
        cells.put(figure.cell(), BigDecimal.valueOf(value, figure.measure().isWhole() ? 0 : 2));
    }

    private void atMost(Figure part, Figure whole) {
        put(part, random.nextInt(cells.get(whole.cell()).intValueExact() + 1));
    }

    private void sum(Figure whole, List<Figure> parts) {
        put(
                whole,
                parts.stream()
                        .mapToLong(part -> cells.get(part.cell()).longValueExact())
                        .sum());
    }

    /** Some rows stay out where nothing is in them. */
    private void split(Figure figure, Dimension dimension) {
        List<Label> closed = Labels.closed(dimension);
        List<String> codes =
                closed.isEmpty() ? OWN_CODES : closed.stream().map(Label::code).toList();
        int left = cells.get(figure.cell()).unscaledValue().intValueExact();
        int scale = cells.get(figure.cell()).scale();
        for (int n = 0; n < codes.size(); n++) {
            int share = n == codes.size() - 1 ? left : random.nextInt(left + 1);
            left -= share;
            if (share > 0 || random.nextBoolean()) {
                cells.put(figure.cell(dimension, codes.get(n)), BigDecimal.valueOf(share, scale));
            }
        }
    }
}
