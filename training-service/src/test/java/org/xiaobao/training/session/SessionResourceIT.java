package org.xiaobao.training.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.xiaobao.training.TrainingApi.SESSIONS;
import static org.xiaobao.training.TrainingApi.as;
import static org.xiaobao.training.TrainingApi.asTrainer;
import static org.xiaobao.training.TrainingApi.attendance;
import static org.xiaobao.training.TrainingApi.created;
import static org.xiaobao.training.TrainingApi.session;
import static org.xiaobao.training.TrainingApi.trained;
import static org.xiaobao.training.TrainingApi.with;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.event.ReceivedEvent;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.EventProbe;
import org.xiaobao.platform.testing.Problems;
import org.xiaobao.platform.testing.Tokens;

@QuarkusTest
@WithTestResource(Backbone.class)
class SessionResourceIT {

    @Test
    void aSessionIsReadAsItWasRecorded() {
        as(Tokens.of("auditor"))
                .get(SESSIONS + "/" + trained())
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("personTimes", equalTo(94))
                .body("hours", equalTo(3.0f))
                .body("tiers", contains("SENIOR_MANAGEMENT", "FRONT_LINE"))
                .body("attendance.count", contains(6, 88));
    }

    @Test
    void theSameReferenceIsTheSameSession() {
        Map<String, Object> session = with(session(), "reference", "TR-" + UUID.randomUUID());
        UUID first = created(asTrainer().body(session).post(SESSIONS));

        asTrainer().body(session).post(SESSIONS).then().statusCode(200).body("id", equalTo(first.toString()));
    }

    @Test
    void aCorrectionNeedsTheVersionReadAndStaysInTheJournal() {
        UUID id = trained();
        Map<String, Object> right = correction();

        Problems.expect(asTrainer().body(right).put(SESSIONS + "/" + id), 428, "version-required");
        asTrainer()
                .header("If-Match", "\"0\"")
                .body(right)
                .put(SESSIONS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", not("\"0\""))
                .body("personTimes", equalTo(95))
                .body("attendance.tier", contains("FRONT_LINE", "SENIOR_MANAGEMENT"));
        Problems.expect(
                asTrainer().header("If-Match", "\"0\"").body(right).put(SESSIONS + "/" + id), 412, "stale-version");

        as(Tokens.of("auditor"))
                .get(SESSIONS + "/" + id + "/journal")
                .then()
                .body("data.state.personTimes", contains(94, 95))
                .body("[1].reason", equalTo("签到表重新清点"));
        try (EventProbe probe = EventProbe.on("training.events.v1")) {
            assertThat(probe.awaitFor(id, 2))
                    .extracting(ReceivedEvent::type)
                    .containsExactly(
                            "xiaobao.training.training-session.held.v1",
                            "xiaobao.training.training-session.corrected.v1");
        }
    }

    @Test
    void theListIsPagedAndFiltered() {
        String unit = "/HQ/OUTLET-" + UUID.randomUUID();
        UUID special = created(asTrainer().body(with(session(), "unit", unit)).post(SESSIONS));
        Map<String, Object> meeting = with(with(session(), "unit", unit), "kind", "MORNING_MEETING");
        UUID morning = created(asTrainer()
                .body(with(with(meeting, "special", false), "heldOn", "2024-04-13"))
                .post(SESSIONS));

        String next = asTrainer()
                .queryParam("unit", unit)
                .queryParam("limit", 1)
                .queryParam("count", true)
                .get(SESSIONS)
                .then()
                .statusCode(200)
                .body("items.id", contains(morning.toString()))
                .body("total", equalTo(2))
                .extract()
                .path("next");
        asTrainer()
                .queryParam("unit", unit)
                .queryParam("cursor", next)
                .get(SESSIONS)
                .then()
                .body("items.id", contains(special.toString()));
        asTrainer()
                .queryParam("unit", unit)
                .queryParam("special", true)
                .queryParam("kind", "GENERAL")
                .get(SESSIONS)
                .then()
                .body("items.id", contains(special.toString()));
    }

    private static Map<String, Object> correction() {
        Map<String, Object> right = session();
        right.remove("unit");
        right.put("attendance", List.of(attendance("FRONT_LINE", 90), attendance("SENIOR_MANAGEMENT", 5)));
        right.put("reason", "签到表重新清点");
        return right;
    }
}
