package org.xiaobao.reporting.projection.arrival;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.xiaobao.reporting.figure.Aspect;
import org.xiaobao.reporting.figure.Contribution;

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

    static FactRow of(Arrival arrival, Contribution contribution) {
        return new FactRow(
                arrival.state().id(),
                contribution.aspect(),
                arrival.sequence(),
                arrival.state().institution(),
                arrival.state().unit(),
                contribution.on(),
                contribution.number(),
                contribution.title(),
                contribution.href(),
                contribution.shares(),
                arrival.json());
    }
}
