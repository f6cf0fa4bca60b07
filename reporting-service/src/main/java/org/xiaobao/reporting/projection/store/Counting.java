package org.xiaobao.reporting.projection.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.xiaobao.reporting.figure.Countable;

/**
 * Whether the live generation was counted in the way of this service. Where it was not, what was kept before and what comes
 * today do not go together: figures that are new are not whole, and a recount differs, until a rebuild has counted all anew.
 */
@ApplicationScoped
public class Counting {

    /** The last rebuild failed: nothing will mend it by itself, so that differences are to be told. */
    private static final String UNDER_WAY = """
            select counting <> ?
              and coalesce((select status from rebuild order by generation desc limit 1), 'RUNNING') <> 'FAILED'
            from projection
            """;

    public boolean isOutdated(Connection connection) throws SQLException {
        return ask(connection, "select counting <> ? from projection");
    }

    /** Outdated, and a rebuild that will mend it runs or is about to be ordered. */
    public boolean isBeingMended(Connection connection) throws SQLException {
        return ask(connection, UNDER_WAY);
    }

    private static boolean ask(Connection connection, String sql) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setInt(1, Countable.COUNTING);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }
}
