package org.xiaobao.complaints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiaobao.complaints.Api.*;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.RoundTrips;

/** What a request costs most is how often it waits for the database; a wait more is seen here, not in a benchmark months later. */
@QuarkusTest
@QuarkusTestResource(Backbone.class)
class RoundTripsIT {

    private static final int TRIES = 5;

    @Test
    void aRegistrationWaitsFourTimes() {
        registered();
        assertThat(RoundTrips.least(TRIES, Api::registered)).isBetween(1, 4);
    }

    @Test
    void anIdempotencyKeyCostsTwoMore() {
        registered();
        assertThat(RoundTrips.least(TRIES, () -> officer()
                        .header("Idempotency-Key", UUID.randomUUID())
                        .body(complaint())
                        .post(COMPLAINTS)
                        .then()
                        .statusCode(201)))
                .isBetween(1, 6);
    }

    @Test
    void eachActOfALifeWaitsFourTimes() {
        Map<String, Map<String, ?>> life = new LinkedHashMap<>();
        life.put("acceptance", Map.of("at", "2024-03-04T15:00:00+08:00"));
        life.put("assignment", Map.of("unit", "/HQ/OUTLET-05", "handler", "handler-5"));
        life.put("decision", decision());
        life.put("notice", Map.of("channel", "PHONE", "at", "2024-03-07T09:00:00+08:00", "text", "已告知"));
        life.put("source-reply", Map.of("at", "2024-03-07T10:00:00+08:00", "reference", "华信联复〔2024〕7号"));
        life.put("closure", Map.of("at", "2024-03-08T09:00:00+08:00"));
        life.put("callback", Map.of("answered", true, "satisfaction", "NEUTRAL"));
        Map<String, Integer> least = new LinkedHashMap<>();
        for (int i = 0; i < TRIES; i++) {
            String id = registered();
            life.forEach((act, body) -> least.merge(
                    act, RoundTrips.of(() -> act(id, act, body).then().statusCode(200)), Math::min));
        }
        assertThat(least).allSatisfy((act, waits) -> assertThat(waits).as(act).isBetween(1, 4));
    }
}
