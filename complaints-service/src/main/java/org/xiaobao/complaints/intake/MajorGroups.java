package org.xiaobao.complaints.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import org.xiaobao.complaints.Reloading;

/** From how many people on a joint complaint is major, by the dated rows of major_group_size, kept in memory. */
@ApplicationScoped
class MajorGroups {

    private static final String ALL = "select institution, people, effective_from, effective_to from major_group_size";

    private record Row(String institution, int people, LocalDate from, LocalDate to) {

        boolean binds(String asked, LocalDate day) {
            return (institution == null || institution.equals(asked))
                    && !day.isBefore(from)
                    && (to == null || !day.isAfter(to));
        }
    }

    private final DataSource database;
    private final Reloading<List<Row>> rows;

    MajorGroups(DataSource database, Clock clock) {
        this.database = database;
        this.rows = new Reloading<>(this::read, clock);
    }

    /** An institution's own row stands before that of every one; without any, no number of people makes it major. */
    boolean isMajor(Integer people, String institution, LocalDate day) {
        return people != null
                && rows.get().stream()
                        .filter(row -> row.binds(institution, day))
                        .min(Comparator.comparing((Row row) -> row.institution() == null)
                                .thenComparing(Row::from, Comparator.reverseOrder()))
                        .filter(row -> people >= row.people())
                        .isPresent();
    }

    private List<Row> read() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(ALL);
                ResultSet found = select.executeQuery()) {
            List<Row> read = new ArrayList<>();
            while (found.next()) {
                read.add(new Row(
                        found.getString("institution"),
                        found.getInt("people"),
                        found.getObject("effective_from", LocalDate.class),
                        found.getObject("effective_to", LocalDate.class)));
            }
            return List.copyOf(read);
        } catch (SQLException failed) {
            throw new IllegalStateException("the sizes of major groups could not be read", failed);
        }
    }
}
