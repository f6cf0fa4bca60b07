package org.xiaobao.reporting.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Tokens;
import org.xiaobao.reporting.Subject;
import org.xiaobao.reporting.Wire;

/**
 * A random year over all four services equals a reckoning that shares no code with the service: as the events come, when every record
 * has come three times in shuffled batches, and after a rebuild with events still arriving. {@code -Drandom.acts=20000
 * -Drandom.seed=…} for more and for others.
 */
@QuarkusTest
@WithTestResource(Backbone.class)
class RandomYearIT {

    private static final int ACTS = Integer.getInteger("random.acts", 2_000);
    private static final long SEED = Long.getLong("random.seed", 20_241_231L);
    private static final int DELIVERIES = 3;

    private static final Map<String, List<LocalDate>> PERIODS = Map.of(
            "/2024?", List.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)),
            "/2023?", List.of(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31)),
            "/2024?period=Q2&", List.of(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 6, 30)),
            "/2025?period=M01&", List.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 31)),
            "?from=2023-12-17&to=2024-02-29&", List.of(LocalDate.of(2023, 12, 17), LocalDate.of(2024, 2, 29)));

    private final Wire wire = Wire.fresh();

    @Test
    void aRandomYearComesOutAsOnPaperHoweverItsEventsCome() {
        RandomYear year = RandomYear.of(SEED, ACTS);
        List<Subject> early = year.acts().subList(0, year.acts().size() / 2);
        deliver(early, new Random(SEED));
        String rebuild = rebuild();
        deliver(year.acts(), new Random(SEED + 1)); // while it is built again

        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(500))
                .untilAsserted(() -> equal(year.last(), "/2024?", "/HQ"));
        compare(year.last());

        await().atMost(Duration.ofMinutes(2)).until(() -> swapped(rebuild));
        compare(year.last());
    }

    /** Each record three times, in batches of any order; a batch is what a producer sends at once. */
    private void deliver(List<Subject> acts, Random random) {
        List<Subject> records = new ArrayList<>();
        for (int i = 0; i < DELIVERIES; i++) {
            records.addAll(acts);
        }
        Collections.shuffle(records, random);
        wire.send(records);
    }

    private void compare(List<Subject> last) {
        for (String period : PERIODS.keySet()) {
            for (String unit : List.of("/HQ", "/HQ/OUTLET-02", "/HQ/OUTLET-021")) {
                equal(last, period, unit);
            }
        }
    }

    private void equal(List<Subject> last, String period, String unit) {
        List<LocalDate> days = PERIODS.get(period);
        Map<String, BigDecimal> expected = Reckoning.of(last, days.get(0), days.get(1), unit);
        String path = "/api/v1/metrics" + period + "unit=" + unit;
        Response answer = wire.get(path, "reporting-officer");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        JsonPath metrics = answer.jsonPath(new JsonPathConfig(JsonPathConfig.NumberReturnType.BIG_DECIMAL));
        assertThat(expected).isNotEmpty();
        expected.forEach((figure, value) ->
                assertThat(number(metrics, figure)).as(path + " " + figure).isEqualByComparingTo(value));
    }

    /** {@code complaints.bySource[12345].gross} is the column of the row with that code. */
    private static BigDecimal number(JsonPath metrics, String figure) {
        int row = figure.indexOf('[');
        Object found = row < 0
                ? metrics.get(figure)
                : metrics.get(figure.substring(0, row) + ".find { it.code == '"
                        + figure.substring(row + 1, figure.indexOf(']')) + "' }"
                        + figure.substring(figure.indexOf(']') + 1));
        return found == null ? BigDecimal.ZERO : new BigDecimal(found.toString());
    }

    private static String rebuild() {
        Response requested = RestAssured.given()
                .auth()
                .oauth2(Tokens.with().role("operator").sign())
                .post("/api/v1/projections/rebuilds");
        assertThat(requested.statusCode()).as(requested.asString()).isEqualTo(201);
        return requested.jsonPath().getString("id");
    }

    private static boolean swapped(String rebuild) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.with().role("operator").sign())
                .get("/api/v1/projections/rebuilds/" + rebuild)
                .jsonPath()
                .getString("status")
                .equals("SWAPPED");
    }
}
