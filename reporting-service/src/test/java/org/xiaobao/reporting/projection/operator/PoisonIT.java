package org.xiaobao.reporting.projection.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.reporting.SeedYear;
import org.xiaobao.reporting.Subject;
import org.xiaobao.reporting.Wire;
import org.xiaobao.reporting.projection.store.Database;

/** Whatever comes, each record that cannot count is set aside by itself and all others count, live and in a rebuild. */
@QuarkusTest
@WithTestResource(Backbone.class)
class PoisonIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Wire wire = Wire.fresh();

    @Inject
    Database database;

    @Test
    void everyPoisonIsOneLetterAndTheYearAroundItIsExactBeforeAndAfterARebuild() {
        List<ProducerRecord<String, byte[]>> poison = Poison.of(wire.institution());
        assertThat(poison).hasSizeGreaterThan(50);
        List<Subject> year = SeedYear.of(wire.institution());

        publish(mixed(year, poison));

        expectTheYear();
        await().atMost(PATIENCE).until(() -> letters().size(), Integer.valueOf(poison.size())::equals);
        Map<String, String> letters = letters();
        assertThat(letters.values())
                .as(letters.toString())
                .allSatisfy(reason -> assertThat(reason).isNotBlank().doesNotContain(Poison.secrets()));

        JsonPath done = rebuild();

        assertThat(done.getBoolean("identical")).as(done.prettify()).isTrue();
        assertThat(done.getLong("lettersAfter")).isEqualTo(done.getLong("lettersBefore"));
        assertThat(letters()).isEqualTo(letters);
        expectTheYear();
        assertThat(wire.get("/api/v1/projections", "operator").jsonPath().getList("standing"))
                .isEmpty();
    }

    @Test
    void aSequenceThatComesAgainWithAnotherStateIsSetAsideAndTheFirstStands() {
        Subject complaint = Subject.complaint("12345", "VALID").of(wire.institution());
        ProducerRecord<String, byte[]> other = named(complaint.with("disposition", "REJECTED"), "same sequence");

        publish(List.of(
                complaint.event(), complaint.event(), other, complaint.at(3).event()));
        publish(List.of(named(complaint.at(3).with("region", "CITY"), "same sequence, later batch")));

        await().atMost(PATIENCE).until(() -> letters().size(), Integer.valueOf(2)::equals);
        assertThat(wire.metrics(2024).getInt("complaints.valid")).isEqualTo(1);
        assertThat(wire.metrics(2024).getInt("complaints.gross")).isEqualTo(1);
        assertThat(letters().values()).containsOnly("another state of its subject came under the same sequence");
        assertThat(rebuild().getBoolean("identical")).isTrue();
    }

    @Test
    void aRebuildThatReadsWhatWasSetAsideCountsItClosesTheLetterAndDoesNotSayIdentical() {
        Subject complaint = Subject.complaint("12345", "VALID").of(wire.institution());
        publish(List.of(complaint.event()));
        wire.awaitFigure(2024, "complaints.gross", 1);
        pretendItWasRefused(complaint);

        JsonPath done = rebuild();

        assertThat(done.getBoolean("identical")).isFalse();
        assertThat(done.getLong("lettersAfter")).isEqualTo(done.getLong("lettersBefore") - 1);
        assertThat(closedBy(complaint)).isEqualTo("rebuild:" + done.getString("id"));
        assertThat(wire.metrics(2024).getInt("complaints.gross")).isEqualTo(1);
    }

    private void expectTheYear() {
        wire.awaitFigure(2024, "reviews.total", 278);
        wire.awaitFigure(2024, "complaints.gross", 17);
        wire.awaitFigure(2024, "complaints.valid", 9);
        wire.awaitFigure(2024, "mediations.count", 59);
        wire.awaitFigure(2024, "training.personTimes", 116);
        wire.awaitFigure(2024, "education.campaigns", 5);
        wire.awaitFigure(2024, "education.events", 5);
        assertThat(wire.get("/api/v1/metrics/2024", "auditor").asString())
                .contains("\"contractAmount\":" + SeedYear.contractAmount());
    }

    /** In the same partitions, so that poison and the year come in the same batches. */
    private static List<ProducerRecord<String, byte[]>> mixed(
            List<Subject> year, List<ProducerRecord<String, byte[]>> poison) {
        List<ProducerRecord<String, byte[]>> mixed = new ArrayList<>();
        for (int i = 0; i < Math.max(year.size(), poison.size()); i++) {
            if (i < year.size()) {
                mixed.add(Poison.beside(year.get(i)));
            }
            if (i < poison.size()) {
                mixed.add(poison.get(i));
            }
        }
        return mixed;
    }

    private static ProducerRecord<String, byte[]> named(Subject subject, String name) {
        ProducerRecord<String, byte[]> record = subject.event();
        Poison.name(record, name, subject.institution());
        return record;
    }

    /** Compressed, so that ten megabytes pass a broker that takes one. */
    private static void publish(List<ProducerRecord<String, byte[]>> records) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                Backbone.kafka().bootstrap(),
                "acks",
                "all",
                "compression.type",
                "lz4",
                "batch.size",
                64 * 1024,
                "linger.ms",
                20,
                "max.request.size",
                20 * 1024 * 1024);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            var sent = records.stream().map(producer::send).toList();
            for (var sending : sent) {
                sending.get();
            }
        } catch (java.util.concurrent.ExecutionException | InterruptedException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private JsonPath rebuild() {
        String id = RestAssured.given()
                .auth()
                .oauth2(wire.token("operator"))
                .post("/api/v1/projections/rebuilds")
                .jsonPath()
                .getString("id");
        String path = "/api/v1/projections/rebuilds/" + id;
        await().atMost(PATIENCE)
                .until(() -> wire.get(path, "operator").jsonPath().getString("status"), "SWAPPED"::equals);
        return wire.get(path, "operator").jsonPath();
    }

    /** Reasons of the waiting letters of this test, by the poison's name. */
    private Map<String, String> letters() {
        String sql = """
                select headers ->> 'x-poison', problem from set_aside
                where headers ->> 'x-owner' = ? and closed_at is null
                """;
        return database.inTransaction(connection -> {
            Map<String, String> found = new TreeMap<>();
            try (var select = connection.prepareStatement(sql)) {
                select.setString(1, wire.institution());
                var row = select.executeQuery();
                while (row.next()) {
                    found.put(row.getString(1), row.getString(2));
                }
            }
            return found;
        });
    }

    /** As a version that could not read it would have left it. */
    private void pretendItWasRefused(Subject subject) {
        database.inTransaction(connection -> {
            String place = "from projection_offset o where o.topic = 'complaints.events.v1' and o.generation ="
                    + " (select live_generation from projection) and o.next_offset > 0";
            try (var statement = connection.createStatement()) {
                statement.executeUpdate("""
                        insert into set_aside (id, topic, partition, record_offset, record_key, headers, problem, seen_at)
                        select gen_random_uuid(), o.topic, o.partition, o.next_offset - 1, '%s', '{}', 'of old', now()
                        %s order by o.last_event_at desc limit 1
                        """.formatted(subject.id(), place));
                statement.executeUpdate("""
                        insert into refused select live_generation, topic, partition, record_offset
                        from set_aside, projection where record_key = '%s'
                        """.formatted(subject.id()));
            }
            return null;
        });
    }

    private String closedBy(Subject subject) {
        return database.inTransaction(connection -> {
            try (var select = connection.prepareStatement("select closed_by from set_aside where record_key = ?")) {
                select.setString(1, subject.id().toString());
                var row = select.executeQuery();
                row.next();
                return row.getString(1);
            }
        });
    }
}
