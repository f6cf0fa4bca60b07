package org.xiaobao.reporting.projection.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.xiaobao.platform.security.Scope;
import org.xiaobao.reporting.figure.Figure;
import org.xiaobao.reporting.figure.Tally;

/** Reads the live totals; what a span costs to answer depends on its units, months and
 * the days at its ends, not on its cases. */
@ApplicationScoped
public class Totals {

    private final Database database;
    private final Counting counting;

    Totals(Database database, Counting counting) {
        this.database = database;
        this.counting = counting;
    }

    /** Whether figures that are new are not whole yet. */
    public boolean areBeingRecounted() {
        return database.inTransaction(counting::isBeingMended);
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

    /** An institution's years. */
    public SortedMap<Integer, Tally> years(String institution) {
        String sql = """
                select year, cell, sum(value) from figure_total
                where generation = (select live_generation from projection) and institution = ?
                group by year, cell
                """;
        return database.inTransaction(connection -> {
            Map<Integer, Map<String, BigDecimal>> years = new HashMap<>();
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setString(1, institution);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        years.computeIfAbsent(row.getInt(1), year -> new HashMap<>())
                                .put(row.getString(2), row.getBigDecimal(3));
                    }
                }
            }
            SortedMap<Integer, Tally> tallies = new TreeMap<>();
            years.forEach((year, cells) -> tallies.put(year, new Tally(cells)));
            return tallies;
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
