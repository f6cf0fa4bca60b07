package org.xiaobao.reporting.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Problems;
import org.xiaobao.reporting.SeedYear;
import org.xiaobao.reporting.Subject;
import org.xiaobao.reporting.Wire;
import org.xiaobao.reporting.definition.Definitions;

@QuarkusTest
@WithTestResource(Backbone.class)
class FiguresIT {

    private final Wire wire = Wire.fresh();

    @Test
    void everyDefinedFigureIsAnsweredAndEachCountedOneOpensToItsCases() {
        wire.send(SeedYear.of(wire.institution()));
        wire.awaitFigure(2024, "reviews.total", 278);
        wire.awaitFigure(2024, "complaints.gross", 17);
        wire.awaitFigure(2024, "mediations.count", 59);
        wire.awaitFigure(2024, "training.sessions", 3);

        JsonPath figures = ok("/api/v1/figures?year=2024");

        assertThat(figures.getList("items.key"))
                .isEqualTo(Definitions.all().stream().map(definition -> definition.key()).toList());
        assertThat(figures.<Object>get(item("complaints.validShare") + ".value")).hasToString("52.94");
        assertThat(figures.getInt(item("complaints.validShare") + ".part")).isEqualTo(9);
        assertThat(figures.getInt(item("complaints.validShare") + ".whole")).isEqualTo(17);
        for (Object link : figures.getList("items.cases")) {
            if (link != null) {
                assertThat(ok((String) link).getString("figure")).isNotEmpty();
            }
        }
    }

    @Test
    void aPercentageOnFewCasesCarriesItsInterval() {
        wire.send(SeedYear.of(wire.institution()));
        wire.awaitFigure(2024, "complaints.gross", 17);

        JsonPath figures = ok("/api/v1/figures?year=2024&figure=complaints.validShare&figure=complaints.valid");

        assertThat(figures.getFloat(item("complaints.validShare") + ".interval.low")).isEqualTo(30.96f);
        assertThat(figures.getFloat(item("complaints.validShare") + ".interval.high")).isEqualTo(73.83f);
        assertThat(figures.getString(item("complaints.validShare") + ".interval.note")).startsWith("仅 17 件");
        assertThat(figures.<Object>get(item("complaints.valid") + ".interval")).isNull();
    }

    /** The regulator of 阳泉 counted 19 complaints in the fourth quarter of 2022 after 22 in the third. */
    @Test
    void theQuarterOfYangquanFellByThirteenPointSixFour() {
        wire.send(received(22, "2022-08-01"));
        wire.send(received(19, "2022-11-01"));
        wire.awaitFigure(2022, "complaints.valid", 41);

        JsonPath figures = ok("/api/v1/figures?year=2022&period=Q4&figure=complaints.valid");

        assertThat(figures.getInt("items[0].value")).isEqualTo(19);
        assertThat(figures.getString("items[0].before.period.period")).isEqualTo("Q3");
        assertThat(figures.getInt("items[0].before.change")).isEqualTo(-3);
        assertThat(figures.getString("items[0].before.changePercent")).isEqualTo("-13.64");
        assertThat(figures.getBoolean("items[0].before.chance.moreThanChance")).isFalse();
        assertThat(figures.getString("items[0].before.chance.note")).isEqualTo("变化在偶然波动范围之内，不足以说明情况有变");
        assertThat(figures.<Object>get("items[0].yearBefore.value")).as("nothing is known of 2021").isNull();
    }

    @Test
    void aChangeThatIsMoreThanChanceIsSaidSo() {
        wire.send(received(3, "2023-02-01"));
        wire.send(received(15, "2024-02-01"));
        wire.awaitFigure(2024, "complaints.valid", 15);
        wire.awaitFigure(2023, "complaints.valid", 3);

        JsonPath figures = ok("/api/v1/figures?from=2024-01-01&to=2024-02-29&figure=complaints.valid");

        assertThat(figures.getString("items[0].yearBefore.period.from")).isEqualTo("2023-01-01");
        assertThat(figures.getString("items[0].yearBefore.period.to")).isEqualTo("2023-02-28");
        assertThat(figures.getBoolean("items[0].yearBefore.chance.moreThanChance")).isTrue();
        assertThat(figures.getString("items[0].yearBefore.changePercent")).isEqualTo("400.00");
    }

    @Test
    void whereTheYearBeforeWasZeroThereIsNoPercentage() {
        wire.send(received(1, "2023-09-01"));
        wire.send(received(2, "2024-02-01"));
        wire.awaitFigure(2024, "complaints.valid", 2);
        wire.awaitFigure(2023, "complaints.valid", 1);

        JsonPath figures = ok("/api/v1/figures?year=2024&period=Q1&figure=complaints.valid");

        assertThat(figures.<Object>get("items[0].yearBefore.changePercent")).isNull();
    }

    @Test
    void aMonthOutOfTheUsualIsAlarmedWithItsReason() {
        for (int month = 1; month <= 12; month++) {
            wire.send(received(2, "2023-%02d-10".formatted(month)));
        }
        wire.send(received(8, "2024-03-10"));
        wire.awaitFigure(2023, "complaints.valid", 24);
        wire.awaitFigure(2024, "complaints.valid", 8);

        JsonPath trend = ok("/api/v1/figures/complaints.valid/trend?from=2024-01&to=2024-04");

        assertThat(trend.getList("months.value")).isEqualTo(List.of(0, 0, 8, 0));
        assertThat(trend.getList("months.to")).isEqualTo(List.of("2024-01", "2024-02", "2024-03", "2024-04"));
        assertThat(trend.getList("rollingQuarters.value")).isEqualTo(List.of(4, 2, 8, 8));
        assertThat(trend.getFloat("months[0].limits.center")).isEqualTo(2.0f);
        assertThat(trend.getList("alarms.kind")).contains("ABOVE");
        assertThat(trend.getString("alarms.find { it.kind == 'ABOVE' }.reason"))
                .startsWith("2024-03 有效投诉为 8，此前一年通常为 1.67，高于上限");
    }

    @Test
    void aReasonThatGathersStandsFirst() {
        List<Subject> year = new ArrayList<>(received(40, "2023-05-05"));
        year.addAll(received(10, "2024-05-05"));
        for (Subject other : received(6, "2024-05-05")) {
            year.add(other.with("reason", "PRICING"));
        }
        wire.send(year);
        wire.awaitFigure(2024, "complaints.valid", 16);
        wire.awaitFigure(2023, "complaints.valid", 40);

        JsonPath found = ok("/api/v1/figures/complaints.valid/concentrations?year=2024&dimension=reason");

        assertThat(found.getList("items.code")).isEqualTo(List.of("PRICING", "SERVICE_ATTITUDE"));
        assertThat(found.getList("items.alarm")).isEqualTo(List.of(true, false));
        assertThat(found.getString("items[0].reason")).contains("6 件").contains("明显集中");
        assertThat(ok(found.getString("items[0].cases")).getInt("count")).isEqualTo(6);
        assertThat(ok("/api/v1/figures/complaints.valid/concentrations?year=2024&dimension=unit")
                        .getList("items.code"))
                .isEqualTo(List.of("/HQ"));
    }

    @Test
    void whatCannotBeAskedIsRefusedNamingIt() {
        refused("/api/v1/figures?year=2024&figure=complaints.sum", "/figure");
        refused("/api/v1/figures", "/year");
        refused("/api/v1/figures?year=2024&from=2024-01-01&to=2024-02-01", "/from");
        refused("/api/v1/figures?year=1999", "/year");
        refused("/api/v1/figures?from=2024-03-01&to=2024-02-01", "/to");
        refused("/api/v1/figures/complaints.valid/trend?to=2024-13", "/to");
        refused("/api/v1/figures/complaints.valid/trend?from=2000-01&to=2024-12", "/to");
        refused("/api/v1/figures/complaints.nothing/trend?to=2024-12", "/key");
        refused("/api/v1/figures/complaints.valid/concentrations?year=2024&dimension=outcome", "/dimension");
        refused("/api/v1/figures/complaints.closingRate/concentrations?year=2024&dimension=unit", "/key");
        refused("/api/v1/figures/training.personTimes/concentrations?year=2024&dimension=tier", "/key");
    }

    private void refused(String path, String pointer) {
        Problems.expect(wire.get(path, "reporting-officer"), 422, "invalid-data", pointer);
    }

    private static List<Subject> received(int times, String day) {
        return Collections.nCopies(times, day).stream()
                .map(same -> Subject.complaint("12345", "VALID").with("receivedAt", same + "T01:00:00Z"))
                .toList();
    }

    private static String item(String key) {
        return "items.find { it.key == '" + key + "' }";
    }

    private JsonPath ok(String path) {
        Response answer = wire.get(path, "reporting-officer");
        assertThat(answer.statusCode()).as(path + " " + answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }
}
