package org.xiaobao.reporting.projection.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.xiaobao.reporting.projection.arrival.FactRow;

/** The sums of the shares per month, unit and cell, and how many facts have one, moved by the difference a batch makes. */
@ApplicationScoped
public class TotalTable {

    /** Where a share is added. */
    record Slot(String institution, int year, int month, String unit, String cell) {

        static Slot of(FactRow fact, String cell) {
            return new Slot(fact.institution(), fact.on().getYear(), fact.on().getMonthValue(), fact.unit(), cell);
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
                .thenComparing(Slot::year)
                .thenComparing(Slot::month)
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
            insert into figure_total (generation, institution, year, month, unit, cell, value, facts)
            select ?, * from unnest(?::text[], ?::smallint[], ?::smallint[], ?::text[], ?::text[], ?::numeric[], ?::bigint[])
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
            add.setInt(1, generation);
            add.setArray(2, column(connection, "text", slots, Slot::institution));
            add.setArray(3, column(connection, "int4", slots, Slot::year));
            add.setArray(4, column(connection, "int4", slots, Slot::month));
            add.setArray(5, column(connection, "text", slots, Slot::unit));
            add.setArray(6, column(connection, "text", slots, Slot::cell));
            add.setArray(7, column(connection, "numeric", changes, change -> change.getValue()
                    .value()));
            add.setArray(8, column(connection, "int8", changes, change -> change.getValue()
                    .facts()));
            add.executeUpdate();
        }
    }

    private static <T> Array column(Connection connection, String type, List<T> rows, Function<T, Object> value)
            throws SQLException {
        return connection.createArrayOf(type, rows.stream().map(value).toArray());
    }
}
