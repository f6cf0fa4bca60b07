package org.xiaobao.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;
import static org.xiaobao.complaints.Api.*;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xiaobao.complaints.Rows;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.EventProbe;

/** The year of a complaint is that of its receipt in Shanghai, wherever it shows. */
@QuarkusTest
@QuarkusTestResource(Backbone.class)
class YearEndIT {

    private static final String LAST_MINUTE = "2024-12-31T23:59:00+08:00";
    private static final String NEW_YEAR = "2025-01-01T00:00:00+08:00";
    private static final String LAST_MINUTE_IN_LONDON = "2024-12-31T15:59:00Z";
    private static final String NEW_YEAR_IN_LONDON = "2024-12-31T16:00:00Z";

    private final String unit = "/HQ/U" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void theNumberIsOfTheYearInShanghaiHoweverTheTimeIsWritten() {
        assertNumbered(LAST_MINUTE, "TS2024-");
        assertNumbered(LAST_MINUTE_IN_LONDON, "TS2024-");
        assertNumbered(NEW_YEAR, "TS2025-");
        assertNumbered(NEW_YEAR_IN_LONDON, "TS2025-");
    }

    private void assertNumbered(String at, String prefix) {
        read(received(at)).then().body("number", startsWith(prefix));
    }

    @Test
    void theListOfAYearEndsWithItsLastMinute() {
        String last = received(LAST_MINUTE);
        String alsoLast = received(LAST_MINUTE_IN_LONDON);
        String first = received(NEW_YEAR);
        String alsoFirst = received(NEW_YEAR_IN_LONDON);
        list().queryParam("receivedTo", "2024-12-31")
                .get(COMPLAINTS)
                .then()
                .statusCode(200)
                .body("total", is(2))
                .body("items.id", containsInAnyOrder(last, alsoLast));
        list().queryParam("receivedFrom", "2025-01-01")
                .get(COMPLAINTS)
                .then()
                .statusCode(200)
                .body("total", is(2))
                .body("items.id", containsInAnyOrder(first, alsoFirst));
    }

    @Test
    void theFactTellsTheMomentThatItsYearIsTakenFrom() {
        assertTold(received(LAST_MINUTE), Instant.parse(LAST_MINUTE_IN_LONDON), "TS2024-");
        assertTold(received(NEW_YEAR_IN_LONDON), Instant.parse(NEW_YEAR_IN_LONDON), "TS2025-");
    }

    private static void assertTold(String id, Instant receivedAt, String prefix) {
        try (EventProbe probe = EventProbe.on("complaints.events.v1")) {
            var state = probe.awaitFor(UUID.fromString(id), 1).get(0).data().get("state");
            assertThat(Instant.parse(state.get("receivedAt").asText())).isEqualTo(receivedAt);
            assertThat(state.get("number").asText()).startsWith(prefix);
        }
        assertThat(Rows.one(
                        "select number from complaint where id = ?::uuid and received_at = ?::timestamptz",
                        id,
                        receivedAt.toString()))
                .startsWith(prefix);
    }

    @Test
    void theDaysOfItsPeriodsAreCountedFromTheDayInShanghai() {
        read(received(LAST_MINUTE)).then().body("withdrawalCountsUntil", is("2025-01-15"));
        read(received(NEW_YEAR_IN_LONDON)).then().body("withdrawalCountsUntil", is("2025-01-16"));
        String inTime = received(LAST_MINUTE);
        act(inTime, "withdrawal", Map.of("at", "2025-01-15T15:59:00Z"))
                .then()
                .statusCode(200)
                .body("disposition", is("WITHDRAWN_IN_TIME"));
        String late = received(LAST_MINUTE);
        act(late, "withdrawal", Map.of("at", "2025-01-15T16:00:00Z"))
                .then()
                .statusCode(200)
                .body("disposition", is("VALID"));
    }

    private RequestSpecification list() {
        return officer().queryParam("unit", unit).queryParam("count", true);
    }

    private String received(String at) {
        Map<String, Object> body = complaintReceived(at);
        body.put("unit", unit);
        return registered(body);
    }
}
