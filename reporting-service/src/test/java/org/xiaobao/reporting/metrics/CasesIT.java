package org.xiaobao.reporting.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Problems;
import org.xiaobao.reporting.SeedYear;
import org.xiaobao.reporting.Subject;
import org.xiaobao.reporting.Wire;
import org.xiaobao.reporting.figure.Figure;

@QuarkusTest
@WithTestResource(Backbone.class)
class CasesIT {

    private final Wire wire = Wire.fresh();

    @Test
    void everyNumberOpensToExactlyItsCases() {
        JsonPath metrics = seedYear();
        for (Figure figure : Figure.values()) {
            BigDecimal stated = number(metrics, figure.path());
            Opened opened = open("/api/v1/metrics/2024/cases?limit=200&figure=" + figure.path());

            assertThat(opened.value()).as(figure.path()).isEqualByComparingTo(stated);
            assertThat(opened.cases()).as(figure.path()).hasSize(opened.count());
            assertThat(opened.sum()).as(figure.path()).isEqualByComparingTo(stated);
        }
    }

    @Test
    void everyRowOfABreakdownOpensToExactlyItsCases() {
        JsonPath metrics = seedYear();
        for (String rows : List.of(
                "complaints.byBusinessChannel",
                "complaints.byBusinessCategory",
                "complaints.byReason",
                "complaints.byRegion",
                "complaints.byUnit",
                "mediations.byOutcome",
                "reviews.byKind",
                "reviews.byConclusion")) {
            List<Map<String, Object>> all = metrics.getList(rows);
            assertThat(all).as(rows).isNotEmpty();
            all.forEach(row -> assertThat(open((String) row.get("cases")).cases())
                    .as(rows + " " + row.get("code"))
                    .hasSize((int) row.get("count")));
        }
        List<Map<String, Object>> tiers = metrics.getList("training.coverage");
        assertThat(tiers).hasSize(3).allSatisfy(row -> assertThat(
                        open((String) row.get("cases")).sum())
                .isEqualByComparingTo(new BigDecimal((int) row.get("personTimes"))));
    }

    @Test
    void everyNumberOfTheFunnelBySourceOpens() {
        List<Map<String, Object>> rows = seedYear().getList("complaints.bySource");
        assertThat(rows).hasSize(13);
        for (Map<String, Object> row : rows) {
            for (String column : List.of("gross", "repeat", "withdrawnInTime", "rejected", "valid")) {
                String cases = ((String) row.get("cases")).replace("{column}", column);
                assertThat(open(cases).cases()).as(cases).hasSize((int) row.get(column));
            }
        }
    }

    @Test
    void filtersAreCombinedAndPeriodAndUnitCutBoth() {
        wire.send(
                Subject.complaint("12345", "VALID").with("reason", "PRICING").with("unit", "/HQ/OUTLET-01"),
                Subject.complaint("12345", "VALID").with("reason", "MARKETING"),
                Subject.complaint("12378", "VALID").with("reason", "PRICING"));
        wire.awaitFigure(2024, "complaints.gross", 3);
        String cases = "/api/v1/metrics/2024/cases?figure=complaints.valid";

        assertThat(open(cases + "&source=12345&reason=PRICING").cases()).hasSize(1);
        assertThat(open(cases + "&unit=/HQ/OUTLET-01").cases()).hasSize(1);
        assertThat(open(cases + "&ownUnit=/HQ").cases()).hasSize(2);
        assertThat(open(cases + "&unit=/HQ").cases()).hasSize(3);
        assertThat(open(cases + "&period=H2").cases()).isEmpty();
    }

    @Test
    void aRowOpensWithAllBelowItOrAlone() {
        wire.send(
                Subject.complaint("12345", "VALID").with("businessCategory", "CARD"),
                Subject.complaint("12345", "VALID").with("businessCategory", "CARD_DEBIT_USE"),
                Subject.complaint("12378", "VALID").with("businessCategory", "CARD_DEBIT"),
                Subject.complaint("12345", "VALID").with("businessCategory", "LOAN"));
        wire.awaitFigure(2024, "complaints.gross", 4);
        String cases = "/api/v1/metrics/2024/cases?figure=complaints.valid&businessCategory=";

        assertThat(open(cases + "CARD").cases()).hasSize(3);
        assertThat(open(cases + "CARD").value()).isEqualByComparingTo("3");
        assertThat(open(cases + "CARD&below=false").cases()).hasSize(1);
        assertThat(open(cases + "CARD_DEBIT").cases()).hasSize(2);
        assertThat(open(cases + "CARD&source=12345").cases()).hasSize(2);
        assertThat(open(cases + "CARD&source=12345").value()).isEqualByComparingTo("2");
    }

    @Test
    void ofABreakdownByPartsThePartIsShownWhateverElseIsAsked() {
        wire.send(Subject.trainingSession("INTERNAL", "FRONT_LINE", 20)
                .with(
                        "attendance",
                        List.of(Map.of("tier", "FRONT_LINE", "count", 20), Map.of("tier", "NEW_STAFF", "count", 5))));
        wire.awaitFigure(2024, "training.sessions", 1);

        Opened opened = open("/api/v1/metrics/2024/cases?figure=training.personTimes&conduct=INTERNAL&tier=NEW_STAFF");

        assertThat(opened.value()).isEqualByComparingTo("5");
        assertThat(opened.sum()).isEqualByComparingTo("5");
    }

    @Test
    void aCaseSaysWhereItsServiceShowsIt() {
        Subject complaint = Subject.complaint("12345", "VALID");
        wire.send(complaint);
        wire.awaitFigure(2024, "complaints.gross", 1);

        Map<String, Object> opened = open("/api/v1/metrics/2024/cases?figure=complaints.valid")
                .cases()
                .get(0);

        assertThat(opened)
                .containsEntry("id", complaint.id().toString())
                .containsEntry("number", "TS-2024-0001")
                .containsEntry("href", "/api/v1/complaints/" + complaint.id())
                .containsEntry("date", "2024-03-04");
    }

    @Test
    void pagesAreWholeAndDisjoint() {
        List<Subject> many = new ArrayList<>();
        for (int i = 0; i < 23; i++) {
            many.add(Subject.complaint("12345", "VALID"));
        }
        wire.send(many);
        wire.awaitFigure(2024, "complaints.gross", 23);

        Opened opened = open("/api/v1/metrics/2024/cases?figure=complaints.gross&limit=5");

        assertThat(opened.cases()).hasSize(23);
        assertThat(new HashSet<>(
                        opened.cases().stream().map(item -> item.get("id")).toList()))
                .hasSize(23);
    }

    @Test
    void anUnknownFigureOrBreakdownIsRefusedByNamingTheKnownOnes() {
        String cases = "/api/v1/metrics/2024/cases";

        var unknown = Problems.expect(wire.get(cases + "?figure=complaints.lost", "auditor"), 422, "invalid-data");
        unknown.violationAt("/figure");
        assertThat(unknown.detail()).contains("complaints.gross").contains("training.sessions");
        Problems.expect(wire.get(cases, "auditor"), 422, "invalid-data").violationAt("/figure");
        var foreign = Problems.expect(
                wire.get(cases + "?figure=complaints.valid&outcome=AGREED", "auditor"), 422, "invalid-data");
        foreign.violationAt("/outcome");
        assertThat(foreign.detail()).contains("businessChannel");
        Problems.expect(wire.get(cases + "?figure=complaints.gross&cursor=x", "auditor"), 422, "invalid-data");
        Problems.expect(wire.get(cases + "?figure=complaints.gross&period=Q9", "auditor"), 422, "invalid-data")
                .violationAt("/period");
    }

    private JsonPath seedYear() {
        wire.send(SeedYear.of(wire.institution()));
        wire.awaitFigure(2024, "reviews.total", 278);
        wire.awaitFigure(2024, "complaints.gross", 17);
        wire.awaitFigure(2024, "mediations.count", 59);
        wire.awaitFigure(2024, "training.sessions", 3);
        wire.awaitFigure(2024, "education.events", 5);
        wire.awaitFigure(2024, "education.campaigns", 5);
        return wire.metrics(2024);
    }

    private static BigDecimal number(JsonPath metrics, String path) {
        Object stated = metrics.get(path);
        assertThat(stated).as(path + " stands in the metrics answer").isInstanceOf(Number.class);
        return new BigDecimal(stated.toString());
    }

    private record Opened(int count, BigDecimal value, List<Map<String, Object>> cases) {

        BigDecimal sum() {
            return cases.stream()
                    .map(item -> new BigDecimal(item.get("value").toString()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /** All pages. */
    private Opened open(String path) {
        List<Map<String, Object>> cases = new ArrayList<>();
        JsonPath page = page(path);
        Opened first = new Opened(page.getInt("count"), new BigDecimal(page.getString("value")), cases);
        cases.addAll(page.getList("items"));
        while (page.getString("next") != null) {
            page = page(path + "&cursor=" + page.getString("next"));
            cases.addAll(page.getList("items"));
        }
        return first;
    }

    private JsonPath page(String path) {
        var answer = wire.get(path, "reporting-officer");
        assertThat(answer.statusCode()).as(path + ": " + answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }
}
