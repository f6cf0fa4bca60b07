package org.xiaobao.platform.testing.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NodesTest {

    @TempDir
    Path home;

    @Test
    void postgresKeepsItsDataThroughAKilledServerAndAStaleOwner() throws Exception {
        PostgresNode node = PostgresNode.start(PostgresNode.Settings.durable(home.resolve("pg"), 0, "super"));
        node.createDatabase("complaints", "owner", "service").createDatabase("complaints", "owner", "service");
        run(node, "complaints_owner", "owner", "create table t(v text); grant all on t to complaints");
        run(node, "complaints", "service", "insert into t values ('消保')");

        ProcessHandle killed = new Postmaster(home.resolve("pg")).running().orElseThrow();
        killed.destroyForcibly();
        assertThat(killed.onExit().get(10, TimeUnit.SECONDS).isAlive()).isFalse();
        assertThat(node.alive()).isFalse();
        node.start();
        assertThat(one(node, "complaints", "service", "select v from t")).isEqualTo("消保");

        // What a launcher killed with -9 leaves: a running server that the next one knows nothing of.
        ProcessHandle leftOver = new Postmaster(home.resolve("pg")).running().orElseThrow();
        try (PostgresNode next = PostgresNode.start(PostgresNode.Settings.durable(home.resolve("pg"), 0, "super"))) {
            assertThat(leftOver.isAlive()).isFalse();
            assertThat(one(next, "complaints", "service", "select v from t")).isEqualTo("消保");
        }
        assertThat(new Postmaster(home.resolve("pg")).running()).isEmpty();
    }

    @Test
    void aPidFileThatNamesAStrangerHarmsNobody() throws Exception {
        Path data = Files.createDirectories(home.resolve("pg"));
        Files.writeString(
                data.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n");
        new Postmaster(data).endLeftover();
        assertThat(new Postmaster(data).running()).isEmpty();
        assertThat(data.resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void theServiceRoleHasRowsButNoTablesAndNoOtherDatabase() throws Exception {
        try (PostgresNode node = PostgresNode.start(PostgresNode.Settings.forTests(home.resolve("pg")))) {
            node.createDatabase("complaints", "owner", "service").createDatabase("review", "owner", "service");
            assertThatThrownBy(() -> run(node, "complaints", "service", "create table t(v text)"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> DriverManager.getConnection(node.jdbcUrl("review"), "complaints", "service"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> DriverManager.getConnection(node.jdbcUrl("complaints"), "complaints", "wrong"))
                    .isInstanceOf(SQLException.class);
            assertThat(one(node, "complaints", "service", "select lower('Ä消')")).isEqualTo("ä消");
        }
    }

    @Test
    void kafkaKeepsItsRecordsAndItsPortThroughAStop() throws Exception {
        try (KafkaNode node = KafkaNode.start(home.resolve("kafka"), 0)) {
            node.createTopics(List.of("t.v1")).createTopics(List.of("t.v1", "u.v1"));
            String bootstrap = node.bootstrap();
            try (var producer = new KafkaProducer<String, String>(Map.of(
                    "bootstrap.servers",
                    bootstrap,
                    "key.serializer",
                    StringSerializer.class,
                    "value.serializer",
                    StringSerializer.class))) {
                producer.send(new ProducerRecord<>("t.v1", 11, "k", "消保")).get(20, TimeUnit.SECONDS);
            }
            node.stop();
            node.start();
            assertThat(node.bootstrap()).isEqualTo(bootstrap);
            assertThat(firstValue(bootstrap)).isEqualTo("消保");
        }
    }

    private static String firstValue(String bootstrap) {
        try (var consumer = new KafkaConsumer<String, String>(Map.of(
                "bootstrap.servers",
                bootstrap,
                "key.deserializer",
                StringDeserializer.class,
                "value.deserializer",
                StringDeserializer.class))) {
            TopicPartition last = new TopicPartition("t.v1", 11);
            consumer.assign(List.of(last));
            consumer.seekToBeginning(List.of(last));
            return consumer.poll(Duration.ofSeconds(20)).iterator().next().value();
        }
    }

    private static void run(PostgresNode node, String role, String password, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(node.jdbcUrl("complaints"), role, password)) {
            connection.createStatement().execute(sql);
        }
    }

    private static String one(PostgresNode node, String role, String password, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(node.jdbcUrl("complaints"), role, password);
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
