package org.xiaobao.training;

import static org.xiaobao.training.TrainingApi.CAMPAIGNS;
import static org.xiaobao.training.TrainingApi.SESSIONS;
import static org.xiaobao.training.TrainingApi.as;
import static org.xiaobao.training.TrainingApi.asTrainer;
import static org.xiaobao.training.TrainingApi.attendance;
import static org.xiaobao.training.TrainingApi.campaign;
import static org.xiaobao.training.TrainingApi.event;
import static org.xiaobao.training.TrainingApi.eventsOf;
import static org.xiaobao.training.TrainingApi.planned;
import static org.xiaobao.training.TrainingApi.session;
import static org.xiaobao.training.TrainingApi.with;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Problems;
import org.xiaobao.platform.testing.TestClock;
import org.xiaobao.platform.testing.Tokens;

@QuarkusTest
@WithTestResource(Backbone.class)
class HttpProblemsIT {

    static Stream<Arguments> badEvents() {
        return Stream.of(
                Arguments.of("heldOn", "2024-08-31", "/heldOn"),
                Arguments.of("heldOn", "2024-10-01", "/heldOn"),
                Arguments.of("audience", -1, "/audience"),
                Arguments.of("audience", 1.5, "/audience"),
                Arguments.of("audience", 3_000_000_000L, "/audience"),
                Arguments.of("copies", null, "/copies"),
                Arguments.of("placeKind", "MOON", "/placeKind"),
                Arguments.of("groups", List.of("EVERYBODY"), "/groups/0"),
                Arguments.of("mode", "HYBRID", "/mode"),
                Arguments.of("surprise", 1, "/surprise"));
    }

    @ParameterizedTest
    @MethodSource("badEvents")
    void aBadFieldOfAnEventIsNamed(String field, Object value, String pointer) {
        Problems.expect(asTrainer().body(with(event(), field, value)).post(eventsOf(planned())), 422, "invalid-data")
                .violationAt(pointer);
    }

    static Stream<Arguments> badSessions() {
        String tomorrow = TestClock.today().plusDays(1).toString();
        return Stream.of(
                Arguments.of("heldOn", tomorrow, "/heldOn"),
                Arguments.of("hours", 0, "/hours"),
                Arguments.of("hours", 1.255, "/hours"),
                Arguments.of("tiers", List.of(), "/tiers"),
                Arguments.of("kind", "PARTY", "/kind"),
                Arguments.of("special", null, "/special"),
                Arguments.of("attendance", List.of(attendance("NEW_STAFF", 1)), "/attendance/0/tier"),
                Arguments.of("attendance", List.of(attendance("FRONT_LINE", -1)), "/attendance/0/count"));
    }

    @ParameterizedTest
    @MethodSource("badSessions")
    void aBadFieldOfASessionIsNamed(String field, Object value, String pointer) {
        Problems.expect(asTrainer().body(with(session(), field, value)).post(SESSIONS), 422, "invalid-data")
                .violationAt(pointer);
    }

    @ParameterizedTest
    @CsvSource({"endsOn,2024-08-31", "startsOn,soon", "name,' '"})
    void aBadFieldOfACampaignIsNamed(String field, String value) {
        Problems.expect(asTrainer().body(with(campaign(), field, value)).post(CAMPAIGNS), 422, "invalid-data")
                .violationAt("/" + field);
    }

    @Test
    void onlyThoseWhoMayActDo() {
        Problems.expect(as(Tokens.of("auditor")).body(campaign()).post(CAMPAIGNS), 403, "forbidden");
        Problems.expect(as(Tokens.of("reviewer")).get(SESSIONS), 403, "forbidden");
        Problems.expect(RestAssured.get(CAMPAIGNS), 401, "unauthenticated");
    }
}
