package org.xiaobao.reporting.projection.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.xiaobao.platform.security.Scope;
import org.xiaobao.platform.sql.Sql;
import org.xiaobao.reporting.figure.Figure;
import org.xiaobao.reporting.figure.Tally;

/** Reads the live totals; what a span costs to answer depends on its units, months and
 * the days at its ends, not on its cases. */
@ApplicationScoped
public class Totals {

    private static final String BY_MONTH = "select month, cell, sum(value), year from figure_total where "
            + Selection.MONTHS + " and cell = any (?) group by year, month, cell";

    private final Database database;
    private final Counting counting;

    Totals(Database database, Counting counting) {
        this.database = database;
        this.counting = counting;
    }

    public Tally of(Selection selection) {
        String sql = "select cell, sum(value) from " + Selection.TOTALS + " group by cell";
        return new Tally(sums(selection, sql));
    }

    /** One figure by the unit itself, without those below it; rows that are zero are left out. */
    public SortedMap<String, BigDecimal> byUnit(Selection selection, Figure figure) {
        String sql = "select unit, sum(value) from " + Selection.TOTALS + " where cell = '" + figure.cell()
                + "' group by unit having sum(value) <> 0";
        return sums(selection, sql);
    }

    /** Some cells by the unit itself, without those below it. */
    public SortedMap<String, Tally> byUnit(Selection selection, Collection<String> cells) {
        String sql =
                "select unit, cell, sum(value) from " + Selection.TOTALS + " where cell = any (?) group by unit, cell";
        return database.inTransaction(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                int next = selection.bindTotals(select, 1);
                select.setArray(next, connection.createArrayOf("text", cells.toArray()));
                return tallies(select, row -> row.getString(1));
            }
        });
    }

    /** Some cells by the month, of a selection of whole months; months in which nothing was counted are left out. */
    public SortedMap<YearMonth, Tally> byMonth(Selection selection, Collection<String> cells) {
        return database.inTransaction(connection -> {
            try (PreparedStatement select = connection.prepareStatement(BY_MONTH)) {
                int next = selection.bindMonths(select, 1);
                select.setArray(next, connection.createArrayOf("text", cells.toArray()));
                return tallies(select, row -> YearMonth.of(row.getInt(4), row.getInt(1)));
            }
        });
    }

    /** How a row says whose it is; its cell and sum stand in the second and third column. */
    @FunctionalInterface
    private interface Key<K> {
        K of(ResultSet row) throws SQLException;
    }

    private static <K extends Comparable<K>> SortedMap<K, Tally> tallies(PreparedStatement select, Key<K> key)
            throws SQLException {
        Map<K, Map<String, BigDecimal>> sums = new HashMap<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                sums.computeIfAbsent(key.of(row), none -> new HashMap<>()).put(row.getString(2), row.getBigDecimal(3));
            }
        }
        SortedMap<K, Tally> tallies = new TreeMap<>();
        sums.forEach((one, cells) -> tallies.put(one, new Tally(cells)));
        return tallies;
    }

    /** An institution's years. */
    public SortedMap<Integer, Tally> years(String institution) {
        String sql = """
                select year, cell, sum(value) from figure_total
                where generation = (select live_generation from projection) and institution = ?
                group by year, cell
                """;
        return database.inTransaction(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setString(1, institution);
                return tallies(select, row -> row.getInt(1));
            }
        });
    }

    /** The first month in which an institution has anything counted. */
    public Optional<YearMonth> firstMonth(String institution) {
        String sql = """
                select year, month from figure_total
                where generation = (select live_generation from projection) and institution = ? and value <> 0
                order by year, month limit 1
                """;
        return database.inTransaction(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setString(1, institution);
                try (ResultSet row = select.executeQuery()) {
                    return row.next() ? Optional.of(YearMonth.of(row.getInt(1), row.getInt(2))) : Optional.empty();
                }
            }
        });
    }

    /** How far the live generation has read. */
    public Watermark watermark() {
        String sql = """
                select p.live_generation, coalesce(sum(o.next_offset), 0), max(o.last_event_at)
                from projection p left join projection_offset o on o.generation = p.live_generation
                group by p.live_generation
                """;
        return database.inTransaction(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql);
                    ResultSet row = select.executeQuery()) {
                row.next();
                return new Watermark(
                        row.getInt(1), row.getLong(2), Sql.instant(row, "max"), counting.isBeingMended(connection));
            }
        });
    }

    /** Whether anything was ever counted on this unit or below it. */
    public boolean know(Scope scope) {
        String sql = """
                select exists (select 1 from figure_total
                    where generation = (select live_generation from projection) and institution = ?
                      and (unit = ? or unit like ?))
                """;
        return database.inTransaction(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setString(1, scope.institution());
                select.setString(2, scope.unit());
                select.setString(3, scope.unitLike());
                try (ResultSet row = select.executeQuery()) {
                    row.next();
                    return row.getBoolean(1);
                }
            }
        });
    }

    private SortedMap<String, BigDecimal> sums(Selection selection, String sql) {
        return database.inTransaction(connection -> {
            SortedMap<String, BigDecimal> sums = new TreeMap<>();
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                selection.bindTotals(select, 1);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        sums.put(row.getString(1), row.getBigDecimal(2));
                    }
                }
            }
            return sums;
        });
    }
}
