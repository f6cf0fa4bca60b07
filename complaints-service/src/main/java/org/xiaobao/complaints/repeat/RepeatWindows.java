package org.xiaobao.complaints.repeat;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.xiaobao.complaints.Reloading;

/** Answers from memory which window was in force on a day; an institution's own rows win over those for all. */
@ApplicationScoped
class RepeatWindows {

    /** The first that fits is the one in force. */
    private static final String ALL = """
            select institution, days, similarity, id_number_score, phone_score, effective_from, effective_to, ground
            from repeat_window order by institution nulls last, effective_from desc
            """;

    private record Row(String institution, LocalDate to, RepeatWindow window) {

        boolean holds(String forInstitution, LocalDate day) {
            return (institution == null || institution.equals(forInstitution))
                    && !day.isBefore(window.effectiveFrom())
                    && (to == null || !day.isAfter(to));
        }
    }

    private final DataSource database;
    private final Reloading<List<Row>> rows;

    RepeatWindows(DataSource database, Clock clock) {
        this.database = database;
        this.rows = new Reloading<>(this::read, clock);
    }

    RepeatWindow inForce(String institution, LocalDate day) {
        return rows.get().stream()
                .filter(row -> row.holds(institution, day))
                .findFirst()
                .map(Row::window)
                .orElseThrow(() -> new IllegalStateException("no repeat window in force on " + day));
    }

    private List<Row> read() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(ALL);
                ResultSet found = select.executeQuery()) {
            List<Row> read = new ArrayList<>();
            while (found.next()) {
                read.add(row(found));
            }
            return List.copyOf(read);
        } catch (SQLException failed) {
            throw new IllegalStateException("the repeat windows could not be read", failed);
        }
    }

    private static Row row(ResultSet found) throws SQLException {
        return new Row(
                found.getString("institution"),
                found.getObject("effective_to", LocalDate.class),
                new RepeatWindow(
                        found.getInt("days"),
                        found.getBigDecimal("similarity"),
                        found.getBigDecimal("id_number_score"),
                        found.getBigDecimal("phone_score"),
                        found.getObject("effective_from", LocalDate.class),
                        found.getString("ground")));
    }
}
