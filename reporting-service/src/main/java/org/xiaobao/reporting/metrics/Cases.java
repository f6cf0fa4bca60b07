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
    private static final String COLUMNS =
            "subject, aspect, number, title, href, unit, happened_on, " + SHARE + " as share";

    /**
     * The cases of one number, by the days and units of which it is known to have any: as many days as a page can need, of the day
     * it begins on those that came before set aside.
     */
    private static final String FOUND = """
            with days as (
                select day, sum(facts) as facts from figure_day
                where %1$s and cell = any (?) and facts > 0 %2$s
                group by day order by day limit ?),
            needed as (
                select day
                from (select day, sum(case when day = ? then 0 else facts end) over (order by day) - facts as before from days) d
                where before < ?),
            places as (
                select distinct day, unit from figure_day
                where %1$s and cell = any (?) and facts > 0 %2$s and day in (select day from needed))
            select found.* from places cross join lateral (
                select %3$s from fact
                where generation = (select live_generation from projection) and institution = ?
                  and happened_on = places.day and unit = places.unit and cells && ? and (happened_on, subject) > (?, ?)
                order by subject limit ?) as found
            order by happened_on, subject limit ?
            """.formatted(Selection.DAYS, OWN, COLUMNS);

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
        After after = After.read(cursor);
        try (PreparedStatement select =
                connection.prepareStatement(filter.cells().size() == 1 ? FOUND : walked(filter, limit))) {
            if (filter.cells().size() == 1) {
                bindFound(connection, select, selection, filter, after, limit);
            } else {
                int next = bind(connection, select, selection, filter);
                select.setObject(next, after.day());
                select.setObject(next + 1, after.subject());
            }
            List<CaseView> cases = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    cases.add(read(row));
                }
            }
            return cases;
        }
    }

    private static String walked(CaseFilter filter, int limit) {
        return "select " + COLUMNS + from(filter)
                + " and (happened_on, subject) > (?, ?) order by happened_on, subject limit " + limit;
    }

    private static void bindFound(
            Connection connection,
            PreparedStatement select,
            Selection selection,
            CaseFilter filter,
            After after,
            int limit)
            throws SQLException {
        Array cells = array(connection, filter.cells().get(0));
        Selection rest = selection.from(after.day());
        int next = bindDays(select, rest.bindFacts(select, 1), cells, filter);
        select.setInt(next, limit + 1); // all of the day it begins on may have come before
        select.setObject(next + 1, after.day());
        select.setInt(next + 2, limit);
        next = bindDays(select, rest.bindFacts(select, next + 3), cells, filter);
        select.setArray(next, array(connection, filter.shares()));
        select.setString(next + 1, selection.scope().institution());
        select.setArray(next + 2, cells);
        select.setObject(next + 3, after.day());
        select.setObject(next + 4, after.subject());
        select.setInt(next + 5, limit);
        select.setInt(next + 6, limit);
    }

    private static int bindDays(PreparedStatement select, int at, Array cells, CaseFilter filter) throws SQLException {
        select.setArray(at, cells);
        return bindOwn(select, at + 1, filter);
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

    /** The case after which a page begins; before all others on the first one. */
    private record After(LocalDate day, UUID subject) {

        private static final After NOTHING = new After(LocalDate.EPOCH, new UUID(0, 0));

        static After read(String cursor) {
            if (cursor == null) {
                return NOTHING;
            }
            List<String> keys = Cursor.read(cursor, 2);
            try {
                return new After(Cursor.day(keys.get(0)), Cursor.id(keys.get(1)));
            } catch (IllegalArgumentException | java.time.DateTimeException notOurs) {
                throw Cursor.broken();
            }
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
