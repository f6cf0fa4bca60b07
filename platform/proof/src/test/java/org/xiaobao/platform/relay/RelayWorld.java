package org.xiaobao.platform.relay;

import io.agroal.api.AgroalDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.EventProbe;

/** Relays without an application around them, over a real outbox and a real broker, so that a test decides when each runs. */
final class RelayWorld {

    static final String TOPIC = "relayed.events.v1";

    private static final String APPEND = """
            with j as (
              insert into journal (event_id, aggregate_id, sequence, institution, type, actor, at, recorded_at, data, hash)
              values (?, ?, ?, 'HUAAN', 'xiaobao.relayed.note.written.v1', 'tester', now(), now(), ?, sha256('x'))
              returning event_id, aggregate_id)
            insert into outbox (shard, aggregate_id, event_id) select ?, aggregate_id, event_id from j
            """;

    private final Map<String, String> config;

    RelayWorld() {
        Backbone backbone = new Backbone();
        backbone.init(Map.of("database", "relayed"));
        config = backbone.start();
        Flyway.configure()
                .dataSource(
                        config.get("quarkus.datasource.jdbc.url"),
                        config.get("quarkus.flyway.username"),
                        config.get("quarkus.flyway.password"))
                .locations("classpath:db/platform")
                .placeholders(Map.of("app", config.get("quarkus.datasource.username")))
                .load()
                .migrate();
        Backbone.topics(List.of(TOPIC));
    }

    EventProbe probe() {
        return EventProbe.on(broker(), TOPIC);
    }

    DataSource database() {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(config.get("quarkus.datasource.jdbc.url"));
        database.setUser(config.get("quarkus.datasource.username"));
        database.setPassword(config.get("quarkus.datasource.password"));
        return database;
    }

    Relay relay() {
        return relay(Duration.ofHours(1));
    }

    Relay relay(Duration parkedRetry) {
        return new Relay(pool(false), sender(broker()), settings(parkedRetry), null);
    }

    /** Runs by itself once started; no commit of its process wakes it. */
    Relay relayThatOnlyPolls() {
        return new Relay(pool(false), sender(broker()), settings(true, Duration.ofHours(1)), null);
    }

    /** Sends and deletes as any other, and dies before it can commit. */
    Relay relayThatDiesBeforeItsCommit() {
        return new Relay(pool(true), sender(broker()), settings(Duration.ofHours(1)), null);
    }

    Relay relayTo(String bootstrapServers) {
        return new Relay(pool(false), sender(bootstrapServers), settings(Duration.ofHours(1)), null);
    }

    UUID append(UUID aggregate, long sequence) throws SQLException {
        return append(aggregate, sequence, "{\"sequence\":" + sequence + "}");
    }

    UUID append(UUID aggregate, long sequence, String data) throws SQLException {
        try (Connection connection = database().getConnection()) {
            return append(connection, aggregate, sequence, data);
        }
    }

    static UUID append(Connection connection, UUID aggregate, long sequence, String data) throws SQLException {
        UUID event = UUID.randomUUID();
        try (PreparedStatement insert = connection.prepareStatement(APPEND)) {
            insert.setObject(1, event);
            insert.setObject(2, aggregate);
            insert.setLong(3, sequence);
            insert.setString(4, data);
            insert.setInt(5, Shard.of(aggregate));
            insert.executeUpdate();
        }
        return event;
    }

    long count(String table) throws SQLException {
        try (Connection connection = database().getConnection();
                Statement select = connection.createStatement();
                ResultSet found = select.executeQuery("select count(*) from " + table)) {
            found.next();
            return found.getLong(1);
        }
    }

    void asOwner(String sql) throws SQLException {
        PGSimpleDataSource owner = (PGSimpleDataSource) database();
        owner.setUser(config.get("quarkus.flyway.username"));
        owner.setPassword(config.get("quarkus.flyway.password"));
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String broker() {
        return config.get("kafka.bootstrap.servers");
    }

    private static EventSender sender(String bootstrapServers) {
        return new EventSender(bootstrapServers, "relayed-service");
    }

    /** Small batches, so that relays alternate. */
    private static RelayConfig settings(Duration parkedRetry) {
        return settings(false, parkedRetry);
    }

    private static RelayConfig settings(boolean enabled, Duration parkedRetry) {
        Duration soon = Duration.ofMillis(50);
        return new Settings(enabled, soon, soon, soon, 50, parkedRetry, soon);
    }

    private record Settings(
            boolean enabled,
            Duration poll,
            Duration linger,
            Duration backoff,
            int batch,
            Duration parkedRetry,
            Duration gauges)
            implements RelayConfig {}

    private AgroalDataSource pool(boolean diesBeforeCommit) {
        return proxy(
                AgroalDataSource.class,
                database(),
                (method, result) -> result instanceof Connection connection
                        ? proxy(Connection.class, connection, (name, value) -> value, diesBeforeCommit ? "commit" : "")
                        : result);
    }

    private interface Then {
        Object then(String method, Object result);
    }

    private static <T> T proxy(Class<T> type, Object target, Then then, String... deadly) {
        Object proxy = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
            if (List.of(deadly).contains(method.getName())) {
                throw new SQLException("the process died before its " + method.getName());
            }
            try {
                return then.then(
                        method.getName(),
                        target.getClass()
                                .getMethod(method.getName(), method.getParameterTypes())
                                .invoke(target, args));
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        });
        return type.cast(proxy);
    }
}
