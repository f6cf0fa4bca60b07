package org.xiaobao.reporting.projection.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.reporting.SeedYear;
import org.xiaobao.reporting.Subject;
import org.xiaobao.reporting.Wire;
import org.xiaobao.reporting.projection.arrival.Arrival;
import org.xiaobao.reporting.projection.arrival.Batch;
import org.xiaobao.reporting.projection.arrival.EventReader;
import org.xiaobao.reporting.projection.store.Database;
import org.xiaobao.reporting.projection.store.OutdatedPosition;
import org.xiaobao.reporting.projection.store.Positions;

@QuarkusTest
@WithTestResource(Backbone.class)
class ProjectionIT {

    private final Wire wire = Wire.fresh();

    @Inject
    Database database;

    @Inject
    Projection projection;

    @Inject
    Positions positions;

    @Inject
    MeterRegistry metrics;

    @Test
    void eventsDeliveredTwiceAndInAnyOrderCountOnce() {
        List<Subject> year = new ArrayList<>(SeedYear.of(wire.institution()));
        year.addAll(List.copyOf(year));
        Collections.shuffle(year, new Random(7));

        wire.send(year);

        wire.awaitFigure(2024, "reviews.total", 278);
        wire.awaitFigure(2024, "complaints.gross", 17);
        wire.awaitFigure(2024, "training.personTimes", 116);
        wire.awaitFigure(2024, "mediations.count", 59);
        assertThat(wire.get("/api/v1/metrics/2024", "auditor").asString())
                .contains("\"contractAmount\":" + SeedYear.contractAmount());
        wire.awaitFigure(2024, "education.campaigns", 5);
        wire.awaitFigure(2024, "education.events", 5);
        assertThat(wire.metrics(2024).getInt("complaints.valid")).isEqualTo(9);
    }

    @Test
    void anOlderStateAfterANewerChangesNothing() {
        Subject received = Subject.complaint("12345", "VALID");
        wire.send(received.at(3).with("disposition", "WITHDRAWN_IN_TIME"));
        wire.awaitFigure(2024, "complaints.withdrawnInTime", 1);

        wire.send(received.at(2), Subject.complaint("PHONE", "VALID"));

        wire.awaitFigure(2024, "complaints.gross", 2);
        assertThat(wire.metrics(2024).getInt("complaints.withdrawnInTime")).isEqualTo(1);
        assertThat(wire.metrics(2024).getInt("complaints.valid")).isEqualTo(1);
    }

    @Test
    void aCaseMovesBetweenDispositionsUnitsAndYears() {
        Subject complaint = Subject.complaint("12378", "VALID").with("unit", "/HQ/OUTLET-01");
        wire.send(complaint);
        wire.awaitFigure(2024, "complaints.valid", 1);

        wire.send(complaint.at(2).with("disposition", "REPEAT"));
        wire.awaitFigure(2024, "complaints.repeat", 1);
        assertThat(wire.metrics(2024).getInt("complaints.valid")).isZero();

        wire.send(complaint.at(3).with("unit", "/HQ/OUTLET-02").with("receivedAt", "2023-05-05T01:00:00Z"));
        wire.awaitFigure(2023, "complaints.valid", 1);
        assertThat(wire.metrics(2024).getInt("complaints.gross")).isZero();
        assertThat(wire.metrics(2023, "?unit=/HQ/OUTLET-01").getInt("complaints.gross"))
                .isZero();
    }

    @Test
    void theLastMinuteOfTheYearIsInItAndTheNextIsNot() {
        wire.send(
                Subject.complaint("12345", "VALID").with("receivedAt", "2024-12-31T23:59:00+08:00"),
                Subject.complaint("12345", "VALID").with("receivedAt", "2025-01-01T00:00:00+08:00"));

        wire.awaitFigure(2024, "complaints.gross", 1);
        wire.awaitFigure(2025, "complaints.gross", 1);
        assertThat(wire.metrics(2024, "?period=M12").getInt("complaints.gross")).isEqualTo(1);
        assertThat(wire.metrics(2025, "?period=M01").getInt("complaints.gross")).isEqualTo(1);
    }

    @Test
    void poisonIsSetAsideAndWhatFollowsIsCounted() {
        Subject poison = Subject.complaint("12345", "NO_SUCH_DISPOSITION").of(wire.institution());
        Wire.publish(List.of(poison.event()));
        wire.send(Subject.complaint("12345", "VALID"));

        wire.awaitFigure(2024, "complaints.gross", 1);
        await().atMost(Duration.ofSeconds(20)).until(() -> letters(poison).size(), Integer.valueOf(1)::equals);
        assertThat(letters(poison).get(0)).containsEntry("topic", "complaints.events.v1");
    }

    @Test
    void typesThatAreNotCountedAreSkippedAndOnlyTheirNumberIsKept() {
        double before = unknown();
        Subject other = Subject.complaint("12345", "VALID").of(wire.institution());
        Wire.publish(List.of(other.event("xiaobao.complaints.deadline.missed.v1")));
        wire.send(Subject.complaint("PHONE", "VALID"));

        wire.awaitFigure(2024, "complaints.gross", 1);
        assertThat(letters(other)).isEmpty();
        await().until(() -> unknown() == before + 1);
    }

    @Test
    void nobodyTakesASubjectFromAnotherInstitutionNorFromAnotherKind() {
        Subject ours = Subject.complaint("12345", "VALID");
        wire.send(ours);
        wire.awaitFigure(2024, "complaints.gross", 1);
        Wire other = Wire.fresh();
        Subject sameId = new Subject(
                        Subject.Kind.REVIEW,
                        ours.id(),
                        9,
                        Subject.review("POLICY", "PASSED").state())
                .with("reviewId", ours.id().toString());

        other.send(ours.at(9), Subject.complaint("PHONE", "VALID"));
        wire.send(sameId);

        other.awaitFigure(2024, "complaints.gross", 1);
        wire.awaitFigure(2024, "reviews.total", 1);
        await().atMost(Duration.ofSeconds(20)).until(() -> letters(ours).size(), Integer.valueOf(1)::equals);
        assertThat(letters(ours).get(0)).containsEntry("problem", "its subject belongs to another institution");
        assertThat(wire.metrics(2024).getInt("complaints.gross")).isEqualTo(1);
        assertThat(other.metrics(2024).getList("complaints.bySource.findAll { it.gross > 0 }.code"))
                .isEqualTo(List.of("PHONE"));
    }

    private double unknown() {
        return metrics.counter("xiaobao.projection.events", "outcome", "unknown")
                .count();
    }

    @Test
    void aCrashBeforeTheCommitLeavesNothingAndTheSameBatchAgainIsExact() {
        Subject complaint = Subject.complaint("12345", "VALID").of(wire.institution());
        Batch batch = new Batch(
                List.of(arrival(complaint)),
                List.of(),
                List.of(),
                0,
                Map.of(new TopicPartition("crash.events.v1", 0), new Batch.Reach(1, Instant.EPOCH)),
                Instant.EPOCH);

        try {
            database.inTransaction(connection -> {
                projection.apply(connection, positions.holdLive(connection), batch, Map.of(), true);
                throw new IllegalStateException("the process dies here");
            });
        } catch (IllegalStateException dead) {
            assertThat(dead).hasMessage("the process dies here");
        }

        assertThat(wire.metrics(2024).getInt("complaints.gross")).isZero();
        Map<TopicPartition, Long> stored =
                database.inTransaction(connection -> positions.of(connection, positions.live(connection)));
        assertThat(stored).doesNotContainKey(new TopicPartition("crash.events.v1", 0));
        wire.send(complaint);
        wire.awaitFigure(2024, "complaints.gross", 1);
    }

    @Test
    void whoeverIsNoLongerAtAPositionMayNotWriteFromIt() {
        TopicPartition partition = new TopicPartition("fenced.events.v1", 0);
        Batch batch = reaching(partition, 5);
        int scratch = 1_000_000;
        advance(scratch, batch, Map.of());
        advance(scratch, reaching(partition, 9), Map.of(partition, 5L));

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> advance(scratch, batch, Map.of(partition, 5L)))
                .isInstanceOf(OutdatedPosition.class);
    }

    private static Batch reaching(TopicPartition partition, long next) {
        return new Batch(
                List.of(),
                List.of(),
                List.of(),
                0,
                Map.of(partition, new Batch.Reach(next, Instant.EPOCH)),
                Instant.EPOCH);
    }

    private static Arrival arrival(Subject subject) {
        var sent = subject.event();
        var message = new ConsumerRecord<>(sent.topic(), 0, 0L, sent.key(), sent.value());
        sent.headers().forEach(header -> message.headers().add(header));
        return EventReader.read(message).orElseThrow();
    }

    private void advance(int generation, Batch batch, Map<TopicPartition, Long> from) {
        database.inTransaction(connection -> {
            projection.apply(connection, generation, batch, from, true);
            return null;
        });
    }

    private List<Map<String, Object>> letters(Subject subject) {
        return database.inTransaction(connection -> deadLettersOf(connection, subject));
    }

    private static List<Map<String, Object>> deadLettersOf(java.sql.Connection connection, Subject subject)
            throws java.sql.SQLException {
        List<Map<String, Object>> found = new ArrayList<>();
        try (var select = connection.prepareStatement("select topic, problem from set_aside where record_key = ?")) {
            select.setString(1, subject.id().toString());
            var row = select.executeQuery();
            while (row.next()) {
                found.add(Map.of("topic", row.getString(1), "problem", row.getString(2)));
            }
        }
        return found;
    }
}
