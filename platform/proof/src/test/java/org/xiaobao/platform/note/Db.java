package org.xiaobao.platform.note;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The toy service's database, as the service's own role or as the owner of its tables. */
final class Db {

    private Db() {}

    static Connection asService() throws SQLException {
        return connect("quarkus.datasource.username", "quarkus.datasource.password");
    }

    static void asService(String sql) throws SQLException {
        try (Connection connection = asService();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static void asOwner(String sql) throws SQLException {
        try (Connection connection = connect("quarkus.flyway.username", "quarkus.flyway.password");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static long count(String from) throws SQLException {
        return Long.parseLong(one("select count(*) from " + from));
    }

    static String one(String select) throws SQLException {
        try (Connection connection = asService();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(select)) {
            return found.next() ? found.getString(1) : null;
        }
    }

    private static Connection connect(String user, String password) throws SQLException {
        Config config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue(user, String.class),
                config.getValue(password, String.class));
    }
}
