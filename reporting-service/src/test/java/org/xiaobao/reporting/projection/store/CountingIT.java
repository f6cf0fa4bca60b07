package org.xiaobao.reporting.projection.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.Backbone;

/** What an update finds: figures that an earlier version counted, or none at all. */
class CountingIT {

    /** The last version that did not know by which way of counting its figures were made. */
    private static final String BEFORE = "7";

    private final Counting counting = new Counting();

    @Test
    void figuresOfBeforeAreKnownToBeCountedOtherwiseAndTheirRebuildIsEnded() throws SQLException {
        Map<String, String> server = database("counted_before");
        migrate(server, "counted_before", BEFORE);
        try (Connection connection = connect(server)) {
            change(connection, "insert into projection_offset values (1, 'complaints.events.v1', 0, 7, now())");
            change(connection, """
                    insert into rebuild (id, generation, status, requested_by, requested_at)
                    values (gen_random_uuid(), 2, 'RUNNING', 'operator', now())
                    """);
        }

        migrate(server, "counted_before", "latest");

        try (Connection connection = connect(server)) {
            assertThat(counting.isOutdated(connection)).isTrue();
            assertThat(counting.isBeingMended(connection))
                    .as("the rebuild of before mends nothing")
                    .isFalse();
            change(connection, """
                    insert into rebuild (id, generation, status, requested_by, requested_at, reason, counting)
                    values (gen_random_uuid(), 3, 'RUNNING', 'xiaobao', now(), 'COUNTING', 2)
                    """);
            assertThat(counting.isBeingMended(connection)).isTrue();
            new Positions().makeLive(connection, 3);
            assertThat(counting.isOutdated(connection)).isFalse();
            assertThat(counting.isBeingMended(connection)).isFalse();
        }
    }

    @Test
    void whereNothingWasCountedNothingIsCountedAnew() throws SQLException {
        Map<String, String> server = database("counted_nothing");
        migrate(server, "counted_nothing", BEFORE);

        migrate(server, "counted_nothing", "latest");

        try (Connection connection = connect(server)) {
            assertThat(counting.isOutdated(connection)).isFalse();
        }
    }

    private static Map<String, String> database(String name) {
        Backbone backbone = new Backbone();
        backbone.init(Map.of("database", name));
        return backbone.start();
    }

    private static void migrate(Map<String, String> server, String app, String target) {
        Flyway.configure()
                .dataSource(
                        server.get("quarkus.datasource.jdbc.url"),
                        server.get("quarkus.flyway.username"),
                        server.get("quarkus.flyway.password"))
                .locations("db/platform", "db/migration")
                .placeholders(Map.of("app", app))
                .target(target)
                .load()
                .migrate();
    }

    private static void change(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static Connection connect(Map<String, String> server) throws SQLException {
        return DriverManager.getConnection(
                server.get("quarkus.datasource.jdbc.url"),
                server.get("quarkus.datasource.username"),
                server.get("quarkus.datasource.password"));
    }
}
