package org.xiaobao.reporting.basefigures;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.xiaobao.reporting.basefigures.BaseFiguresViews.BaseFiguresView;
import org.xiaobao.reporting.figure.Figure;

/** What was signed of years, for whoever compares with them. */
@ApplicationScoped
public class SignedFigures {

    private final BaseFiguresDesk desk;

    SignedFigures(BaseFiguresDesk desk) {
        this.desk = desk;
    }

    /** Those of an institution's years from the first to the last. */
    public List<Signed> in(String institution, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(year -> desk.find(institution, year).stream())
                .flatMap(found -> found)
                .map(view -> new Signed(cells(view)))
                .toList();
    }

    private static Map<String, BigDecimal> cells(BaseFiguresView view) {
        Map<String, BigDecimal> cells = new HashMap<>();
        if (view.mediations() != null) {
            cells.put(Figure.MEDIATIONS_COUNT.cell(), BigDecimal.valueOf(view.mediations().count()));
            cells.put(Figure.MEDIATIONS_CONTRACT_AMOUNT.cell(), view.mediations().contractAmount());
        }
        if (view.complaints() != null) {
            cells.put(Figure.COMPLAINTS_GROSS.cell(), BigDecimal.valueOf(view.complaints().gross()));
            cells.put(Figure.COMPLAINTS_REPEAT.cell(), BigDecimal.valueOf(view.complaints().repeat()));
            cells.put(
                    Figure.COMPLAINTS_WITHDRAWN_IN_TIME.cell(),
                    BigDecimal.valueOf(view.complaints().withdrawnInTime()));
            cells.put(Figure.COMPLAINTS_REJECTED.cell(), BigDecimal.valueOf(view.complaints().rejected()));
            cells.put(Figure.COMPLAINTS_VALID.cell(), BigDecimal.valueOf(view.complaints().valid()));
        }
        return cells;
    }
}
