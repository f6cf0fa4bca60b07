package org.xiaobao.platform.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.EventProbe;

/** A broker that is away, or that refuses an event, is nobody's trouble but the relay's. */
@QuarkusTest
@WithTestResource(NoteBackbone.class)
class BrokerOutageIT {

    @TestHTTPResource(management = true)
    URI management;

    @Test
    void whileTheBrokerIsAwayTheApiIsUpAndEverythingArrivesAfter() throws SQLException {
        List<UUID> notes = new ArrayList<>();
        Backbone.kafka().stop();
        try {
            for (int i = 0; i < 20; i++) {
                UUID note = NoteClient.written();
                NoteClient.revised(note, "while away");
                notes.add(note);
            }
            assertThat(managed("health/ready").statusCode()).isEqualTo(200);
            assertThat(Db.count("outbox")).as("events that wait").isGreaterThanOrEqualTo(40);
        } finally {
            Backbone.kafka().start();
        }

        try (EventProbe topic = EventProbe.on(NoteBackbone.TOPIC)) {
            assertThat(notes).allSatisfy(note -> assertThat(topic.awaitFor(note, 2, Duration.ofSeconds(60)))
                    .extracting("sequence")
                    .startsWith(1L)
                    .endsWith(2L));
        }
        await().atMost(Duration.ofSeconds(20)).until(() -> Db.count("outbox"), waiting -> waiting == 0);
    }

    @Test
    void anEventTheBrokerRefusesParksItsNoteAndIsSeenByWhoeverWatches() throws SQLException {
        UUID stuck = NoteClient.written("消".repeat(400_000));
        NoteClient.revised(stuck, "waits behind");
        UUID other = NoteClient.written();
        try (EventProbe topic = EventProbe.on(NoteBackbone.TOPIC)) {
            topic.awaitFor(other, 1);
            await().until(() -> Db.count("parked where aggregate_id = '" + stuck + "'") == 1);
            await().until(() -> metric("xiaobao_outbox_parked"), parked -> parked >= 1.0);
            assertThat(Db.one("select error from parked where aggregate_id = '" + stuck + "'"))
                    .startsWith("RecordTooLarge");
            assertThat(topic.presentFor(stuck)).isEmpty();
        } finally {
            Db.asOwner("delete from outbox where aggregate_id = '" + stuck + "'");
            Db.asOwner("delete from parked where aggregate_id = '" + stuck + "'");
        }
        await().until(() -> metric("xiaobao_outbox_parked"), parked -> parked == 0.0);
    }

    private double metric(String name) {
        return managed("metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .findFirst()
                .orElseThrow();
    }

    private Response managed(String page) {
        return RestAssured.get("http://localhost:" + management.getPort() + "/q/" + page);
    }
}
