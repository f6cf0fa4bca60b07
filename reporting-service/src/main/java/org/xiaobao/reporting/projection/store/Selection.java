package org.xiaobao.reporting.projection.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import org.xiaobao.platform.security.Scope;
import org.xiaobao.reporting.figure.Countable;

/**
 * Which facts a question is about: a unit with all below it, on some days, the first and the last included. Totals and
 * cases are both cut with it, so a number and its list are about the same facts.
 */
public record Selection(Scope scope, LocalDate from, LocalDate to) {

    private static final String GENERATION =
            "generation = (select live_generation from projection) and institution = ?";

    /** What belongs to the institution as a whole belongs to every unit's figures. */
    private static final String UNITS =
            "(unit = '%s' or unit = ? or unit like ?)".formatted(Countable.WHOLE_INSTITUTION);

    /** Of facts; see {@link #bindFacts}. */
    public static final String FACTS = GENERATION + " and happened_on between ? and ? and " + UNITS;

    /** Of figure_day; see {@link #bindFacts}, whose values are the same. */
    public static final String DAYS = GENERATION + " and day between ? and ? and " + UNITS;

    /** Of figure_total, for a selection of whole months; see {@link #bindMonths}. */
    public static final String MONTHS = GENERATION + " and (year, month) between (?, ?) and (?, ?) and " + UNITS;

    /**
     * The totals of the selection as a table of {@code unit, cell, value, facts}: whole months as they are kept, and the
     * days before the first and after the last of them; see {@link #bindTotals}.
     */
    public static final String TOTALS = """
            (select unit, cell, value, facts from figure_total
             where %1$s
             union all
             select unit, cell, value, facts from figure_day where %2$s
             union all
             select unit, cell, value, facts from figure_day where %2$s) as totals
            """.formatted(MONTHS, DAYS);

    /** From a later day on. */
    public Selection from(LocalDate day) {
        return day.isAfter(from) ? new Selection(scope, day, to) : this;
    }

    /** Binds {@link #FACTS}, the first value at {@code at}; returns the next free position. */
    public int bindFacts(PreparedStatement select, int at) throws SQLException {
        select.setString(at, scope.institution());
        select.setObject(at + 1, from);
        select.setObject(at + 2, to);
        return bindUnits(select, at + 3);
    }

    /** Binds {@link #TOTALS}, the first value at {@code at}; returns the next free position. */
    public int bindTotals(PreparedStatement select, int at) throws SQLException {
        LocalDate first =
                from.getDayOfMonth() == 1 ? from : from.withDayOfMonth(1).plusMonths(1);
        LocalDate next = to.plusDays(1).withDayOfMonth(1); // the month after the last whole one
        boolean months = first.isBefore(next);
        LocalDate last = next.minusDays(1); // lies before the first when there is no whole month
        int afterMonths = bindMonths(select, at, first, last);
        int afterHead = bindDays(select, afterMonths, from, months ? first.minusDays(1) : to);
        return bindDays(select, afterHead, months ? next : to.plusDays(1), to);
    }

    /** Binds {@link #MONTHS}, the first value at {@code at}; returns the next free position. */
    public int bindMonths(PreparedStatement select, int at) throws SQLException {
        return bindMonths(select, at, from, to);
    }

    private int bindMonths(PreparedStatement select, int at, LocalDate first, LocalDate last) throws SQLException {
        select.setString(at, scope.institution());
        select.setInt(at + 1, first.getYear());
        select.setInt(at + 2, first.getMonthValue());
        select.setInt(at + 3, last.getYear());
        select.setInt(at + 4, last.getMonthValue());
        return bindUnits(select, at + 5);
    }

    /** None when the first lies behind the last. */
    private int bindDays(PreparedStatement select, int at, LocalDate first, LocalDate last) throws SQLException {
        select.setString(at, scope.institution());
        select.setObject(at + 1, first);
        select.setObject(at + 2, last);
        return bindUnits(select, at + 3);
    }

    private int bindUnits(PreparedStatement select, int at) throws SQLException {
        select.setString(at, scope.unit());
        select.setString(at + 1, scope.unitLike());
        return at + 2;
    }
}
