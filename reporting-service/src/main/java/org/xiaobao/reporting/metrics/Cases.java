package org.xiaobao.reporting.metrics;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.xiaobao.platform.web.Cursor;
import org.xiaobao.platform.web.Page;
import org.xiaobao.reporting.metrics.CasesView.CaseView;
import org.xiaobao.reporting.projection.store.Database;
import org.xiaobao.reporting.projection.store.Selection;
import org.xiaobao.reporting.projection.store.Totals;

/** The facts whose shares made a number. Number and list are cut with the same selection from the same shares. */
@ApplicationScoped
class Cases {

    private static final String OWN = " and (? is null or unit = ?)";
    private static final String SHARE =
            "(select sum(own.share) from unnest(cells, shares) own (cell, share) where own.cell = any (?))";
    private static final String KEPT = "select coalesce(sum(facts), 0), coalesce(sum(value), 0) from "
            + Selection.TOTALS + " where cell = any (?)" + OWN;

    private final Database database;
    private final Totals totals;

    Cases(Database database, Totals totals) {
        this.database = database;
        this.totals = totals;
    }

    CasesView list(Selection selection, CaseFilter filter, String cursor, int limit) {
        return database.atOneMoment(() -> database.inTransaction(connection -> {
            CasesView counted = count(connection, selection, filter);
            Page<CaseView> page = Page.of(
                    rows(connection, selection, filter, cursor, limit + 1),
                    limit,
                    row -> row,
                    last -> Cursor.of(last.date(), last.id()),
                    null);
            return new CasesView(
                    filter.figure().path(),
                    counted.value(),
                    counted.count(),
                    totals.watermark(),
                    page.items(),
                    page.next());
        }));
    }

    /**
     * The cells of one breakdown are kept added up, and a fact has one of them: rows overlap in no tree. Of facts that must have
     * cells of several breakdowns nothing is kept, and they are counted.
     */
    private static CasesView count(Connection connection, Selection selection, CaseFilter filter) throws SQLException {
        boolean kept = filter.cells().size() == 1;
        String counted = "select count(*), coalesce(sum(" + SHARE + "), 0)" + from(filter);
        try (PreparedStatement select = connection.prepareStatement(kept ? KEPT : counted)) {
            if (kept) {
                int next = selection.bindTotals(select, 1);
                select.setArray(next, array(connection, filter.shares()));
                bindOwn(select, next + 1, filter);
            } else {
                bind(connection, select, selection, filter);
            }
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return new CasesView(null, value(row.getBigDecimal(2)), row.getLong(1), null, List.of(), null);
            }
        }
    }

    private static List<CaseView> rows(
            Connection connection, Selection selection, CaseFilter filter, String cursor, int limit)
            throws SQLException {
        String after = cursor == null ? "" : " and (happened_on, subject) > (?, ?)";
        String sql = "select subject, aspect, number, title, href, unit, happened_on, " + SHARE + " as share"
                + from(filter) + after + " order by happened_on, subject limit " + limit;
        List<CaseView> cases = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            int next = bind(connection, select, selection, filter);
            if (cursor != null) {
                continueAfter(select, next, cursor);
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    cases.add(read(row));
                }
            }
        }
        return cases;
    }

    /** Of each breakdown one of the cells. */
    private static String from(CaseFilter filter) {
        return " from fact where " + Selection.FACTS
                + " and cells && ?".repeat(filter.cells().size()) + OWN;
    }

    /** The share and what is selected; returns the next free position. */
    private static int bind(Connection connection, PreparedStatement select, Selection selection, CaseFilter filter)
            throws SQLException {
        select.setArray(1, array(connection, filter.shares()));
        int next = selection.bindFacts(select, 2);
        for (List<String> cells : filter.cells()) {
            select.setArray(next++, array(connection, cells));
        }
        return bindOwn(select, next, filter);
    }

    private static int bindOwn(PreparedStatement select, int at, CaseFilter filter) throws SQLException {
        select.setString(at, filter.ownUnit());
        select.setString(at + 1, filter.ownUnit());
        return at + 2;
    }

    private static Array array(Connection connection, List<String> cells) throws SQLException {
        return connection.createArrayOf("text", cells.toArray());
    }

    private static void continueAfter(PreparedStatement select, int at, String cursor) throws SQLException {
        List<String> keys = Cursor.read(cursor, 2);
        try {
            select.setObject(at, Cursor.day(keys.get(0)));
            select.setObject(at + 1, Cursor.id(keys.get(1)));
        } catch (IllegalArgumentException | java.time.DateTimeException notOurs) {
            throw Cursor.broken();
        }
    }

    private static CaseView read(ResultSet row) throws SQLException {
        return new CaseView(
                row.getObject("subject", UUID.class),
                row.getString("aspect"),
                row.getString("number"),
                row.getString("title"),
                row.getString("href"),
                row.getString("unit"),
                row.getObject("happened_on", LocalDate.class),
                value(row.getBigDecimal("share")));
    }

    /** Counts without decimals, amounts with two. */
    private static BigDecimal value(BigDecimal share) {
        BigDecimal stripped = share.stripTrailingZeros();
        return stripped.scale() <= 0 ? stripped.setScale(0) : share;
    }
}
