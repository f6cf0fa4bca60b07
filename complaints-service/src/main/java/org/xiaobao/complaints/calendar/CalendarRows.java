package org.xiaobao.complaints.calendar;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xiaobao.platform.sql.Sql;
import org.xiaobao.platform.workdays.CalendarDay;
import org.xiaobao.platform.workdays.CalendarOverrides;
import org.xiaobao.platform.workdays.CalendarOverrides.DayRow;
import org.xiaobao.platform.workdays.CalendarOverrides.YearRow;
import org.xiaobao.platform.workdays.DayKind;

/** The tables calendar_year and calendar_day. Writing belongs to the caller's transaction. */
@ApplicationScoped
class CalendarRows {

    /** One institution's year: the row that is locked while its days are replaced. */
    record LockedYear(UUID id, long version) {}

    private static final String LOCK = """
            insert into calendar_year (id, institution, year) values (?, ?, ?)
            on conflict (institution, year) do update set year = excluded.year
            returning id, version
            """;
    private static final String RAISE = """
            update calendar_year set version = version + 1, revision = nextval('calendar_revision'), ground = ? where id = ?
            """;
    private static final String FILL = """
            insert into calendar_day (institution, day, kind, name, ground)
            select ?, * from unnest(?::date[], ?::text[], ?::text[], ?::text[])
            """;

    private final Sql sql;

    CalendarRows(Sql sql) {
        this.sql = sql;
    }

    CalendarOverrides read() {
        return new CalendarOverrides(
                sql.list(
                        CalendarRows::day,
                        "select institution, day, kind, name, ground from calendar_day order by day"),
                sql.list(
                        CalendarRows::year,
                        "select institution, year, version, revision from calendar_year where version > 0"));
    }

    private static DayRow day(ResultSet found) throws SQLException {
        CalendarDay day = new CalendarDay(
                found.getObject("day", LocalDate.class),
                DayKind.valueOf(found.getString("kind")),
                found.getString("name"),
                found.getString("ground"));
        return new DayRow(found.getString("institution"), day);
    }

    private static YearRow year(ResultSet found) throws SQLException {
        return new YearRow(
                found.getString("institution"),
                found.getInt("year"),
                found.getLong("version"),
                found.getLong("revision"));
    }

    /** How often this institution has loaded the year; 0 when never. */
    long version(String institution, int year) {
        String select = "select version from calendar_year where institution = ? and year = ?";
        return sql.first(found -> found.getLong(1), select, institution, year).orElse(0L);
    }

    /** Until the transaction ends nobody else replaces this year. */
    LockedYear lock(String institution, int year) {
        return sql.first(
                        found -> new LockedYear(found.getObject("id", UUID.class), found.getLong("version")),
                        LOCK,
                        UuidCreator.getTimeOrderedEpoch(),
                        institution,
                        year)
                .orElseThrow();
    }

    /** Replaces all days of the locked year and gives it a new version and revision. */
    void replace(LockedYear locked, String institution, int year, String ground, List<CalendarDay> days) {
        sql.update(RAISE, ground, locked.id());
        sql.update("delete from calendar_day where institution = ? and extract(year from day) = ?", institution, year);
        sql.update(
                FILL,
                institution,
                days.stream().map(CalendarDay::date).toList(),
                days.stream().map(CalendarDay::kind).toList(),
                days.stream().map(CalendarDay::name).toList(),
                days.stream().map(CalendarDay::ground).toList());
    }
}
