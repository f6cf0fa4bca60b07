package org.xiaobao.reporting.projection.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.xiaobao.platform.event.UnreadableRecord;
import org.xiaobao.reporting.projection.arrival.Arrival;
import org.xiaobao.reporting.projection.arrival.FactRow;

/**
 * Proves arrivals before they are stored: the database counts their states a second time ({@code fact_shares}) and must
 * come to the same shares. What passes can never make the recount fail or differ; what does not is its record's fault,
 * alone, whatever stands beside it in the batch.
 */
@ApplicationScoped
class Proof {

    private static final String DIFFER = """
            select count(*)
            from (select g.n, g.unit, g.day, g.cell, sum(g.value) as value
                  from unnest(?::int[], ?::text[], ?::date[], ?::text[], ?::numeric[]) g (n, unit, day, cell, value)
                  group by 1, 2, 3, 4) counted
            full join (
                  select a.n, s.unit, s.day, s.cell, sum(s.value) as value
                  from unnest(?::int[], ?::text[], ?::jsonb[]) a (n, aspect, state)
                  cross join lateral fact_shares(a.aspect, a.state) s
                  group by 1, 2, 3, 4) again
                using (n, unit, day, cell)
            where coalesce(counted.value, 0) <> coalesce(again.value, 0)
            """;

    /** @throws UnreadableRecord when any of them is counted differently */
    void of(Connection connection, List<Arrival> arrivals) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(DIFFER)) {
            bindShares(connection, select, arrivals);
            bindStates(connection, select, arrivals);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                if (row.getLong(1) > 0) {
                    throw new UnreadableRecord("the second count reads its state otherwise than the first");
                }
            }
        }
    }

    private static void bindShares(Connection connection, PreparedStatement select, List<Arrival> arrivals)
            throws SQLException {
        List<Integer> numbers = new ArrayList<>();
        List<String> units = new ArrayList<>();
        List<Date> days = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        List<BigDecimal> values = new ArrayList<>();
        for (int n = 0; n < arrivals.size(); n++) {
            for (FactRow fact : arrivals.get(n).facts()) {
                for (var share : fact.shares().entrySet()) {
                    numbers.add(n);
                    units.add(fact.unit());
                    days.add(Date.valueOf(fact.on()));
                    cells.add(share.getKey());
                    values.add(share.getValue());
                }
            }
        }
        select.setArray(1, connection.createArrayOf("int4", numbers.toArray()));
        select.setArray(2, connection.createArrayOf("text", units.toArray()));
        select.setArray(3, connection.createArrayOf("date", days.toArray()));
        select.setArray(4, connection.createArrayOf("text", cells.toArray()));
        select.setArray(5, connection.createArrayOf("numeric", values.toArray()));
    }

    private static void bindStates(Connection connection, PreparedStatement select, List<Arrival> arrivals)
            throws SQLException {
        Object[] numbers = new Object[arrivals.size()];
        Object[] kinds = new Object[arrivals.size()];
        Object[] states = new Object[arrivals.size()];
        for (int n = 0; n < arrivals.size(); n++) {
            numbers[n] = n;
            kinds[n] = arrivals.get(n).state().subjectKind().name();
            states[n] = arrivals.get(n).json();
        }
        select.setArray(6, connection.createArrayOf("int4", numbers));
        select.setArray(7, connection.createArrayOf("text", kinds));
        select.setArray(8, connection.createArrayOf("text", states));
    }
}
