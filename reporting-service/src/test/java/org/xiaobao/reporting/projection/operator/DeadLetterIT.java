package org.xiaobao.reporting.projection.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.event.UnreadableRecord;
import org.xiaobao.platform.inbox.DeadLetter;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Problems;
import org.xiaobao.reporting.Subject;
import org.xiaobao.reporting.Wire;
import org.xiaobao.reporting.projection.store.Database;
import org.xiaobao.reporting.projection.store.Positions;
import org.xiaobao.reporting.projection.store.Refusals;

@QuarkusTest
@WithTestResource(Backbone.class)
class DeadLetterIT {

    private final Wire wire = Wire.fresh();

    @Inject
    Database database;

    @Inject
    Refusals refusals;

    @Inject
    Positions positions;

    @Test
    void aLetterWhoseCauseIsGoneIsPlayedOnce() {
        Subject complaint = Subject.complaint("12345", "VALID").of(wire.institution());
        UUID id = keep(complaint);

        JsonPath closed = replay(id).jsonPath();
        assertThat(closed.getString("replayedAt")).isNotNull();
        assertThat(closed.getString("replayedBy")).isNotBlank();
        assertThat(wire.metrics(2024).getInt("complaints.gross")).isEqualTo(1);
        assertThat(replay(id).statusCode()).isEqualTo(200);
        assertThat(wire.metrics(2024).getInt("complaints.gross")).isEqualTo(1);
        wire.send(complaint); // so that the topics tell the same story as the projection
    }

    @Test
    void aLetterThatStillCannotBeReadStaysOpenAndSaysWhy() {
        Subject poison = Subject.complaint("12345", "NO_SUCH_DISPOSITION").of(wire.institution());
        Wire.publish(List.of(poison.event()));
        await().atMost(Duration.ofSeconds(20)).until(() -> open(poison), java.util.Objects::nonNull);
        String id = (String) open(poison).get("id");

        Problems.expect(replay(UUID.fromString(id)), 409, "dead-letter-still-unreadable");

        assertThat(open(poison))
                .containsEntry("id", id)
                .containsEntry("type", poison.kind().wireType());
    }

    @Test
    void anOlderLetterPlayedAfterANewerEventIsClosedAndChangesNothing() {
        Subject complaint = Subject.complaint("12345", "VALID").of(wire.institution());
        UUID id = keep(complaint);
        wire.send(complaint, complaint.at(2).with("disposition", "REJECTED"));
        wire.awaitFigure(2024, "complaints.rejected", 1);

        assertThat(replay(id).jsonPath().getString("replayedAt")).isNotNull();

        assertThat(wire.metrics(2024).getInt("complaints.gross")).isEqualTo(1);
        assertThat(wire.metrics(2024).getInt("complaints.rejected")).isEqualTo(1);
    }

    @Test
    void anUnknownLetterIsNotFoundAndABrokenCursorIsRefused() {
        Problems.expect(replay(UUID.randomUUID()), 404, "not-found");
        Problems.expect(wire.get("/api/v1/projections/dead-letters?cursor=%21", "operator"), 422, "invalid-data");
    }

    /** As an earlier version would have set it aside. */
    private UUID keep(Subject subject) {
        var sent = subject.event();
        var message = new ConsumerRecord<>("earlier.events.v1", 0, System.nanoTime(), sent.key(), sent.value());
        sent.headers().forEach(header -> message.headers().add(header));
        DeadLetter letter = DeadLetter.of(message, new UnreadableRecord("an error of the past"), Instant.EPOCH);
        database.inTransaction(connection -> {
            refusals.keep(connection, positions.live(connection), List.of(letter));
            return null;
        });
        return letter.id();
    }

    private Response replay(UUID id) {
        return RestAssured.given()
                .auth()
                .oauth2(wire.token("operator"))
                .post("/api/v1/projections/dead-letters/" + id + "/replay");
    }

    private Map<String, Object> open(Subject poison) {
        String cursor = "";
        do {
            var page = wire.get("/api/v1/projections/dead-letters?limit=200" + cursor, "operator")
                    .jsonPath();
            List<Map<String, Object>> items = page.getList("items");
            for (Map<String, Object> item : items) {
                if (isOf(poison, item)) {
                    return item;
                }
            }
            cursor = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
        } while (cursor != null);
        return null;
    }

    private boolean isOf(Subject poison, Map<String, Object> item) {
        return database.inTransaction(connection -> {
            try (var select = connection.prepareStatement("select record_key from set_aside where id = ?")) {
                select.setObject(1, UUID.fromString((String) item.get("id")));
                var row = select.executeQuery();
                return row.next() && poison.id().toString().equals(row.getString(1));
            }
        });
    }
}
