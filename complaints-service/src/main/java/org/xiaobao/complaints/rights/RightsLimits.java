package org.xiaobao.complaints.rights;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.xiaobao.complaints.calendar.Calendars;
import org.xiaobao.platform.workdays.BusinessCalendar;

/** Until when a request is to be answered, by the row in force on its day of receipt and the institution's calendar. */
@ApplicationScoped
class RightsLimits {

    /** Provisional when a year nobody has published was counted through. */
    record Due(LocalDate on, boolean provisional, String ground) {}

    private record Limit(int workingDays, String ground) {}

    private static final String IN_FORCE = """
            select working_days, ground from rights_request_limit
            where ? between effective_from and coalesce(effective_to, 'infinity') order by effective_from desc limit 1
            """;

    private final DataSource database;
    private final Calendars calendars;

    RightsLimits(DataSource database, Calendars calendars) {
        this.database = database;
        this.calendars = calendars;
    }

    /** The day of receipt is not counted. */
    Due due(LocalDate received, String institution) {
        Limit limit = inForce(received);
        BusinessCalendar calendar = calendars.of(institution);
        LocalDate day = received;
        boolean provisional = false;
        for (int counted = 0; counted < limit.workingDays(); counted++) {
            day = calendar.nextWorkingDay(day.plusDays(1));
            provisional |= calendar.isProvisional(day.getYear());
        }
        return new Due(day, provisional, limit.ground());
    }

    private Limit inForce(LocalDate day) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(IN_FORCE)) {
            select.setObject(1, day);
            try (ResultSet found = select.executeQuery()) {
                if (!found.next()) {
                    throw new IllegalStateException("no row of rights_request_limit is in force on " + day);
                }
                return new Limit(found.getInt("working_days"), found.getString("ground"));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the limit of rights requests could not be read", failed);
        }
    }
}
