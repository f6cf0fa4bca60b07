package org.xiaobao.reporting.projection.arrival;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.xiaobao.reporting.figure.Aspect;
import org.xiaobao.reporting.figure.Contribution;
import org.xiaobao.reporting.figure.Countable;

/** One row of {@code fact}. The shares are those that were added to the totals, whatever the code says today. */
public record FactRow(
        UUID subject,
        Aspect aspect,
        long sequence,
        String institution,
        String unit,
        LocalDate on,
        String number,
        String title,
        String href,
        Map<String, BigDecimal> shares,
        String state) {

    static FactRow of(Countable state, String json, long sequence, Contribution contribution) {
        return new FactRow(
                state.id(),
                contribution.aspect(),
                sequence,
                state.institution(),
                state.unit(),
                contribution.on(),
                contribution.number(),
                contribution.title(),
                contribution.href(),
                contribution.shares(),
                json);
    }
}
