package org.xiaobao.reporting.projection.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.xiaobao.reporting.projection.arrival.FactRow;

/** The sums of the shares per day and month, unit and cell, and how many facts have one, moved by the difference a batch makes. */
@ApplicationScoped
public class TotalTable {

    /** Where a share is added. */
    record Slot(String institution, LocalDate day, String unit, String cell) {

        static Slot of(FactRow fact, String cell) {
            return new Slot(fact.institution(), fact.on(), fact.unit(), cell);
        }
    }

    /** Shares, and of how many facts. */
    private record Sum(BigDecimal value, long facts) {

        Sum plus(Sum other) {
            return new Sum(value.add(other.value), facts + other.facts);
        }

        boolean isNothing() {
            return value.signum() == 0 && facts == 0;
        }
    }

    /** What a batch changes; touched in one order by everyone, so that two writers never wait for each other in turn. */
    public static final class Delta {

        private final Map<Slot, Sum> slots = new TreeMap<>(Comparator.comparing(Slot::institution)
                .thenComparing(Slot::day)
                .thenComparing(Slot::unit)
                .thenComparing(Slot::cell));

        public void add(FactRow fact) {
            fact.shares().forEach((cell, share) -> slots.merge(Slot.of(fact, cell), new Sum(share, 1), Sum::plus));
        }

        public void subtract(FactRow fact) {
            fact.shares()
                    .forEach((cell, share) -> slots.merge(Slot.of(fact, cell), new Sum(share.negate(), -1), Sum::plus));
        }
    }

    private static final String ADD = """
            with moved as (
                select * from unnest(?::text[], ?::date[], ?::text[], ?::text[], ?::numeric[], ?::bigint[])
                    as m (institution, day, unit, cell, value, facts)),
            days as (
                insert into figure_day (generation, institution, day, unit, cell, value, facts)
                select ?, * from moved
                on conflict (generation, institution, day, unit, cell) do update
                set value = figure_day.value + excluded.value, facts = figure_day.facts + excluded.facts)
            insert into figure_total (generation, institution, year, month, unit, cell, value, facts)
            select ?, institution, extract(year from day), extract(month from day), unit, cell, sum(value), sum(facts)
            from moved group by 2, 3, 4, 5, 6 order by 2, 3, 4, 5, 6
            on conflict (generation, institution, year, month, unit, cell) do update
            set value = figure_total.value + excluded.value, facts = figure_total.facts + excluded.facts
            """;

    /** One statement, whatever the size of the batch. */
    public void add(Connection connection, int generation, Delta delta) throws SQLException {
        List<Map.Entry<Slot, Sum>> changes = delta.slots.entrySet().stream()
                .filter(change -> !change.getValue().isNothing())
                .toList();
        if (changes.isEmpty()) {
            return;
        }
        List<Slot> slots = changes.stream().map(Map.Entry::getKey).toList();
        try (PreparedStatement add = connection.prepareStatement(ADD)) {
            add.setArray(1, column(connection, "text", slots, Slot::institution));
            add.setArray(2, column(connection, "date", slots, slot -> Date.valueOf(slot.day())));
            add.setArray(3, column(connection, "text", slots, Slot::unit));
            add.setArray(4, column(connection, "text", slots, Slot::cell));
            add.setArray(5, column(connection, "numeric", changes, change -> change.getValue()
                    .value()));
            add.setArray(6, column(connection, "int8", changes, change -> change.getValue()
                    .facts()));
            add.setInt(7, generation);
            add.setInt(8, generation);
            add.executeUpdate();
        }
    }

    private static <T> Array column(Connection connection, String type, List<T> rows, Function<T, Object> value)
            throws SQLException {
        return connection.createArrayOf(type, rows.stream().map(value).toArray());
    }
}
