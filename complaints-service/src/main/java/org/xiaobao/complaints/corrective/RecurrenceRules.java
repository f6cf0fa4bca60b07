package org.xiaobao.complaints.corrective;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;

/** How long after a completion a like complaint counts as recurrence: dated rows. */
@ApplicationScoped
class RecurrenceRules {

    record Window(int days, String ground) {}

    private static final String IN_FORCE = """
            select days, ground from recurrence_rule
            where ? between effective_from and coalesce(effective_to, 'infinity') order by effective_from desc limit 1
            """;

    private final DataSource database;

    RecurrenceRules(DataSource database) {
        this.database = database;
    }

    Window on(LocalDate day) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(IN_FORCE)) {
            select.setObject(1, day);
            try (ResultSet found = select.executeQuery()) {
                if (!found.next()) {
                    throw new IllegalStateException("no row of recurrence_rule is in force on " + day);
                }
                return new Window(found.getInt("days"), found.getString("ground"));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the recurrence rule could not be read", failed);
        }
    }
}
