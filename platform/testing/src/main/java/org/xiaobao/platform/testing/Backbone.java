package org.xiaobao.platform.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a service needs around it in a test: a real PostgreSQL with the service's database and its two roles, a real Kafka
 * with the topics that its {@code contracts/topics.txt} names, a key for {@link Tokens}. Both servers start once per JVM and end with it. The database is named by
 * the init argument {@code database}, else by the system property {@code xiaobao.test.database}, else {@code service}.
 */
public final class Backbone implements QuarkusTestResourceLifecycleManager {

    private String database = System.getProperty("xiaobao.test.database", "service");

    @Override
    public void init(Map<String, String> initArgs) {
        database = initArgs.getOrDefault("database", database);
    }

    @Override
    public Map<String, String> start() {
        BackboneServers.database(database);
        topics(named());
        Map<String, String> config = new HashMap<>();
        config.put("quarkus.datasource.jdbc.url", postgres().jdbcUrl(database));
        config.put("quarkus.datasource.username", database);
        config.put("quarkus.datasource.password", BackboneServers.PASSWORD);
        config.put("quarkus.flyway.username", database + "_owner");
        config.put("quarkus.flyway.password", BackboneServers.PASSWORD);
        config.put("kafka.bootstrap.servers", kafka().bootstrap());
        config.put("quarkus.oidc.public-key", Tokens.publicKey());
        config.put(
                "xiaobao.keyset-file",
                Path.of("target", "test-keyset.json").toAbsolutePath().toString());
        config.put("xiaobao.keyset-create", "true");
        for (String noisy : new String[] {"kafka", "state.change.logger", "org.apache.kafka", "io.zonky"}) {
            config.put("quarkus.log.category.\"" + noisy + "\".level", "WARN");
        }
        return config;
    }

    /** Makes those that are missing. */
    public static void topics(Collection<String> names) {
        BackboneServers.topics(names);
    }

    /** One a line: what the service publishes to and what it reads. */
    private static List<String> named() {
        Path list = Path.of("contracts", "topics.txt");
        try {
            return Files.exists(list) ? Files.readAllLines(list) : List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void stop() {
        // The servers are shared by all tests of this JVM and end with it.
    }

    /** The broker of this JVM, to be stopped and started by tests of an outage. */
    public static Broker kafka() {
        return BackboneServers.broker();
    }

    /** The database server of this JVM. */
    public static Database postgres() {
        return BackboneServers.postgres();
    }

    /** The broker as a test may see it; data and address survive a stop. */
    public record Broker(String bootstrap, Runnable stopping, Runnable starting) {

        public void stop() {
            stopping.run();
        }

        public void start() {
            starting.run();
        }
    }

    /** The database server as a test may see it; data and address survive a stop. */
    public record Database(String address, Runnable stopping, Runnable starting) {

        public String jdbcUrl(String database) {
            return "jdbc:postgresql://" + address + "/" + database;
        }

        /** The password of every role, the superuser {@code postgres} included. */
        public String password() {
            return BackboneServers.PASSWORD;
        }

        public void stop() {
            stopping.run();
        }

        public void start() {
            starting.run();
        }
    }
}
