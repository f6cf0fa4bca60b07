package org.xiaobao.platform.testing;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** What PostgreSQL makes of the statements that the service has run, asked of every connection of its pool. */
public final class Plans {

    /** So often a plan is made before PostgreSQL thinks of keeping one. */
    private static final int MADE_AT_FIRST = 5;

    private static final String PLANNED_EACH_TIME =
            "select statement from pg_prepared_statements where generic_plans = 0 and custom_plans > " + MADE_AT_FIRST;

    /** A connection tells its counts when it has been at rest for a while, or when it is told to. */
    private static final String TELL = "select pg_stat_force_next_flush()";

    private static final String WALKS = "select relname, seq_scan from pg_stat_user_tables";

    private final AgroalDataSource pool;

    public Plans(AgroalDataSource pool) {
        this.pool = pool;
    }

    /** Statements for which a plan is made each time anew, as one kept would seem dearer. */
    public TreeSet<String> madeEachTime() throws SQLException {
        TreeSet<String> texts = new TreeSet<>();
        for (Connection connection : all()) {
            try (connection;
                    Statement ask = connection.createStatement();
                    ResultSet found = ask.executeQuery(PLANNED_EACH_TIME)) {
                while (found.next()) {
                    texts.add(found.getString(1).strip());
                }
            }
        }
        return texts;
    }

    /** How often each table was walked from end to end until now. */
    public Map<String, Long> walks() throws SQLException {
        List<Connection> all = all();
        for (Connection connection : all) {
            try (connection;
                    Statement ask = connection.createStatement()) {
                ask.execute(TELL);
            }
        }
        Map<String, Long> walks = new TreeMap<>();
        try (Connection connection = pool.getConnection();
                Statement ask = connection.createStatement();
                ResultSet found = ask.executeQuery(WALKS)) {
            while (found.next()) {
                walks.put(found.getString(1), found.getLong(2));
            }
        }
        return walks;
    }

    private List<Connection> all() throws SQLException {
        List<Connection> all = new ArrayList<>();
        for (int i = 0;
                i < pool.getConfiguration().connectionPoolConfiguration().maxSize();
                i++) {
            all.add(pool.getConnection());
        }
        return all;
    }
}
