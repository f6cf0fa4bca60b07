package org.xiaobao.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** The sums of the shares per month, unit and cell, moved by the difference a batch makes. */
@ApplicationScoped
class TotalTable {

    /** Where a share is added. */
    record Slot(String institution, int year, int month, String unit, String cell) {

        static Slot of(FactRow fact, String cell) {
            return new Slot(fact.institution(), fact.on().getYear(), fact.on().getMonthValue(), fact.unit(), cell);
        }
    }

    /** What a batch changes; touched in one order by everyone, so that two writers never wait for each other in turn. */
    static final class Delta {

        private final Map<Slot, BigDecimal> slots = new TreeMap<>(Comparator.comparing(Slot::institution)
                .thenComparing(Slot::year)
                .thenComparing(Slot::month)
                .thenComparing(Slot::unit)
                .thenComparing(Slot::cell));

        void add(FactRow fact) {
            fact.shares().forEach((cell, share) -> slots.merge(Slot.of(fact, cell), share, BigDecimal::add));
        }

        void subtract(FactRow fact) {
            fact.shares().forEach((cell, share) -> slots.merge(Slot.of(fact, cell), share.negate(), BigDecimal::add));
        }
    }

    private static final String ADD = """
            insert into figure_total (generation, institution, year, month, unit, cell, value)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (generation, institution, year, month, unit, cell) do update
            set value = figure_total.value + excluded.value
            """;

    void add(Connection connection, int generation, Delta delta) throws SQLException {
        try (PreparedStatement add = connection.prepareStatement(ADD)) {
            for (var change : delta.slots.entrySet()) {
                if (change.getValue().signum() != 0) {
                    bind(add, generation, change.getKey(), change.getValue());
                    add.addBatch();
                }
            }
            add.executeBatch();
        }
    }

    private static void bind(PreparedStatement add, int generation, Slot slot, BigDecimal value) throws SQLException {
        add.setInt(1, generation);
        add.setString(2, slot.institution());
        add.setInt(3, slot.year());
        add.setInt(4, slot.month());
        add.setString(5, slot.unit());
        add.setString(6, slot.cell());
        add.setBigDecimal(7, value);
    }
}
