package org.xiaobao.complaints.calendar;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
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

    private final DataSource database;

    CalendarRows(DataSource database) {
        this.database = database;
    }

    CalendarOverrides read() {
        try (Connection connection = database.getConnection()) {
            return new CalendarOverrides(days(connection), years(connection));
        } catch (SQLException failed) {
            throw new IllegalStateException("the calendar could not be read", failed);
        }
    }

    private static List<DayRow> days(Connection connection) throws SQLException {
        String all = "select institution, day, kind, name, ground from calendar_day order by day";
        List<DayRow> rows = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(all);
                ResultSet found = select.executeQuery()) {
            while (found.next()) {
                CalendarDay day = new CalendarDay(
                        found.getObject("day", LocalDate.class),
                        DayKind.valueOf(found.getString("kind")),
                        found.getString("name"),
                        found.getString("ground"));
                rows.add(new DayRow(found.getString("institution"), day));
            }
        }
        return rows;
    }

    private static List<YearRow> years(Connection connection) throws SQLException {
        String all = "select institution, year, version, revision from calendar_year where version > 0";
        List<YearRow> rows = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(all);
                ResultSet found = select.executeQuery()) {
            while (found.next()) {
                rows.add(new YearRow(
                        found.getString("institution"),
                        found.getInt("year"),
                        found.getLong("version"),
                        found.getLong("revision")));
            }
        }
        return rows;
    }

    /** How often this institution has loaded the year; 0 when never. */
    long version(String institution, int year) {
        String select = "select version from calendar_year where institution = ? and year = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setString(1, institution);
            statement.setInt(2, year);
            try (ResultSet found = statement.executeQuery()) {
                return found.next() ? found.getLong(1) : 0;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the calendar could not be read", failed);
        }
    }

    /** Until the transaction ends nobody else replaces this year. */
    LockedYear lock(String institution, int year) {
        String upsert = """
                insert into calendar_year (id, institution, year) values (?, ?, ?)
                on conflict (institution, year) do update set year = excluded.year
                returning id, version
                """;
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(upsert)) {
            statement.setObject(1, UuidCreator.getTimeOrderedEpoch());
            statement.setString(2, institution);
            statement.setInt(3, year);
            try (ResultSet found = statement.executeQuery()) {
                found.next();
                return new LockedYear(found.getObject("id", UUID.class), found.getLong("version"));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the calendar could not be locked", failed);
        }
    }

    /** Replaces all days of the locked year and gives it a new version and revision. */
    void replace(LockedYear locked, String institution, int year, String ground, List<CalendarDay> days) {
        try (Connection connection = database.getConnection()) {
            try (PreparedStatement raise = connection.prepareStatement(
                    "update calendar_year set version = version + 1, revision = nextval('calendar_revision'), ground = ?"
                            + " where id = ?")) {
                raise.setString(1, ground);
                raise.setObject(2, locked.id());
                raise.executeUpdate();
            }
            try (PreparedStatement delete = connection.prepareStatement(
                    "delete from calendar_day where institution = ? and extract(year from day) = ?")) {
                delete.setString(1, institution);
                delete.setInt(2, year);
                delete.executeUpdate();
            }
            insert(connection, institution, days);
        } catch (SQLException failed) {
            throw new IllegalStateException("the calendar could not be written", failed);
        }
    }

    private static void insert(Connection connection, String institution, List<CalendarDay> days) throws SQLException {
        String insert = "insert into calendar_day (institution, day, kind, name, ground) values (?, ?, ?, ?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            for (CalendarDay day : days) {
                statement.setString(1, institution);
                statement.setObject(2, day.date());
                statement.setString(3, day.kind().name());
                statement.setString(4, day.name());
                statement.setString(5, day.ground());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
