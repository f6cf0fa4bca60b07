package org.xiaobao.reporting.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Problems;
import org.xiaobao.reporting.Subject;
import org.xiaobao.reporting.Wire;

/** Figures of any days, the first and the last included. */
@QuarkusTest
@WithTestResource(Backbone.class)
class SpanIT {

    private static final LocalDate FIRST = LocalDate.of(2023, 11, 20);
    private static final int DAYS = 500;

    private final Wire wire = Wire.fresh();

    @Test
    void anySpanCountsAndOpensToWhatWasReceivedOnItsDays() {
        Random random = new Random(20240229);
        List<LocalDate> received = new ArrayList<>();
        List<Subject> complaints = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
            received.add(day);
            complaints.add(on(day));
        }
        wire.send(complaints);
        wire.awaitFigure(2024, "complaints.gross", received.stream().filter(day -> day.getYear() == 2024).count());
        wire.awaitFigure(2023, "complaints.gross", received.stream().filter(day -> day.getYear() == 2023).count());
        wire.awaitFigure(2025, "complaints.gross", received.stream().filter(day -> day.getYear() == 2025).count());

        for (int i = 0; i < 60; i++) {
            LocalDate from = FIRST.plusDays(random.nextInt(DAYS));
            LocalDate to = from.plusDays(i % 4 == 0 ? random.nextInt(9) : random.nextInt(400));
            long expected = received.stream()
                    .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                    .count();
            String span = "from=" + from + "&to=" + to;

            assertThat(ok("/api/v1/metrics?" + span).getLong("complaints.gross")).as(span).isEqualTo(expected);
            JsonPath cases = ok("/api/v1/metrics/cases?limit=200&figure=complaints.valid&" + span);
            assertThat(cases.getLong("value")).as(span).isEqualTo(expected);
            assertThat(cases.getLong("count")).as(span).isEqualTo(expected);
            assertThat(cases.getList("items.date", String.class))
                    .as(span)
                    .hasSize((int) Math.min(200, expected))
                    .isSorted()
                    .allMatch(day -> day.compareTo(from.toString()) >= 0 && day.compareTo(to.toString()) <= 0);
        }
    }

    @Test
    void whatIsCorrectedLaterMovesFromDayToDay() {
        Subject complaint = on(LocalDate.of(2024, 2, 29));
        wire.send(complaint);
        wire.awaitFigure(2024, "complaints.gross", 1);
        assertThat(gross("2024-02-29", "2024-02-29")).isEqualTo(1);

        wire.send(complaint.at(2).with("receivedAt", "2024-03-01T01:00:00Z").with("disposition", "REJECTED"));
        wire.awaitFigure(2024, "complaints.rejected", 1);

        assertThat(gross("2024-02-29", "2024-02-29")).isZero();
        assertThat(gross("2024-02-10", "2024-03-01")).isEqualTo(1);
        assertThat(gross("2024-03-01", "2024-03-01")).isEqualTo(1);
    }

    @Test
    void theLinksOfASpanOpenTheSameDays() {
        wire.send(on(LocalDate.of(2024, 3, 4)), on(LocalDate.of(2024, 3, 20)));
        wire.awaitFigure(2024, "complaints.gross", 2);

        JsonPath span = ok("/api/v1/metrics?from=2024-03-10&to=2024-04-02");

        assertThat(span.getString("period")).isEqualTo("2024-03-10/2024-04-02");
        assertThat(span.<Object>get("year")).isNull();
        String cases = span.getString("complaints.byReason[0].cases");
        assertThat(ok(cases).getList("items.date")).isEqualTo(List.of("2024-03-20"));
    }

    @Test
    void aSpanThatIsNoneIsRefusedNamingTheDay() {
        Problems.expect(get("/api/v1/metrics?from=2024-03-02&to=2024-03-01"), 422, "invalid-data", "/to");
        Problems.expect(get("/api/v1/metrics?from=2014-01-01&to=2024-01-01"), 422, "invalid-data", "/to");
        Problems.expect(get("/api/v1/metrics?from=1999-01-01&to=2000-01-01"), 422, "invalid-data", "/from");
        Problems.expect(get("/api/v1/metrics?to=2000-01-01"), 422, "invalid-data", "/from");
    }

    private static Subject on(LocalDate day) {
        return Subject.complaint("12345", "VALID").with("receivedAt", day + "T01:00:00Z");
    }

    private long gross(String from, String to) {
        return ok("/api/v1/metrics?from=" + from + "&to=" + to).getLong("complaints.gross");
    }

    private Response get(String path) {
        return wire.get(path, "reporting-officer");
    }

    private JsonPath ok(String path) {
        Response answer = get(path);
        assertThat(answer.statusCode()).as(path + " " + answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }
}
