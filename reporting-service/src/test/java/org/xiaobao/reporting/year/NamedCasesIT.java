package org.xiaobao.reporting.year;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.reporting.RuleEvents;
import org.xiaobao.reporting.Subject;
import org.xiaobao.reporting.Wire;

/** The odd years that a report must get right, each with its figures. */
@QuarkusTest
@WithTestResource(Backbone.class)
class NamedCasesIT {

    private final Wire wire = Wire.fresh();

    @Test
    void aYearWithoutComplaintsHasZeroRowsAndNoPercentages() {
        wire.send(Subject.review("POLICY", "PASSED"));
        wire.awaitFigure(2024, "reviews.total", 1);

        JsonPath year = wire.metrics(2024);

        assertThat(year.getInt("complaints.gross")).isZero();
        assertThat(year.getList("complaints.bySource")).hasSizeGreaterThanOrEqualTo(13);
        assertThat(year.getList("complaints.bySource.gross", Integer.class)).containsOnly(0);
        assertThat(year.getList("complaints.bySource.percent")).containsOnlyNulls();
        assertThat(year.<Object>get("complaints.closingRate")).isNull();
    }

    @Test
    void aFirstYearHasNoEarlierOneAndNoGrowth() {
        wire.send(Subject.complaint("12345", "VALID"));
        wire.awaitFigure(2024, "complaints.gross", 1);

        JsonPath year = wire.metrics(2024);

        assertThat(year.<Object>get("complaints.previousYear")).isNull();
        assertThat(year.<Object>get("complaints.change")).isNull();
        JsonPath figure = wire.get("/api/v1/figures?year=2024&figure=complaints.valid", "auditor")
                .jsonPath();
        assertThat(figure.<Object>get("items[0].yearBefore.value")).isNull();
        assertThat(figure.<Object>get("items[0].yearBefore.change")).isNull();
    }

    @Test
    void aRepeatInJanuaryOfWhatCameInDecemberLeavesBothYearsOneTicketAndOneValidComplaint() {
        wire.send(
                Subject.complaint("12345", "VALID").with("receivedAt", "2023-12-31T15:59:59Z"),
                Subject.complaint("12345", "REPEAT").with("receivedAt", "2023-12-31T16:00:00Z"));
        wire.awaitFigure(2023, "complaints.gross", 1);
        wire.awaitFigure(2024, "complaints.gross", 1);

        assertThat(wire.metrics(2023).getInt("complaints.valid")).isEqualTo(1);
        assertThat(wire.metrics(2024).getInt("complaints.repeat")).isEqualTo(1);
        assertThat(wire.metrics(2024).getInt("complaints.valid")).isZero();
    }

    @Test
    void aComplaintOfTheTwentyNinthOfFebruaryIsComparedWithTheWholeFebruaryBefore() {
        wire.send(
                Subject.complaint("12345", "VALID").with("receivedAt", "2024-02-28T16:00:00Z"), // the 29th in Shanghai
                Subject.complaint("12345", "VALID").with("receivedAt", "2023-02-28T15:59:59Z"));
        wire.awaitFigure(2024, "complaints.gross", 1);
        wire.awaitFigure(2023, "complaints.gross", 1);

        assertThat(wire.metrics(2024, "?period=M02").getInt("complaints.gross")).isEqualTo(1);
        JsonPath leap = figures("from=2024-02-29&to=2024-02-29");
        assertThat(leap.getInt("items[0].value")).isEqualTo(1);
        assertThat(leap.getInt("items[0].yearBefore.value"))
                .as("of 28 February 2023")
                .isEqualTo(1);
        JsonPath after = figures("from=2025-02-01&to=2025-02-28");
        assertThat(after.getInt("items[0].yearBefore.value"))
                .as("of 1 to 29 February 2024")
                .isEqualTo(1);
        assertThat(after.getString("items[0].yearBefore.period.to")).isEqualTo("2024-02-29");
    }

    @Test
    void aSourceRenamedInJulyIsCalledInEachPeriodAsAtItsEnd() {
        RuleEvents rules = new RuleEvents(wire);
        rules.source("96008", "省联社96008", "2024-01-01");
        rules.source("96008", "省联社客户服务中心", "2024-07-01");
        wire.send(
                Subject.complaint("96008", "VALID").with("receivedAt", "2024-06-30T01:00:00Z"),
                Subject.complaint("96008", "VALID").with("receivedAt", "2024-07-01T01:00:00Z"));
        wire.awaitFigure(2024, "complaints.gross", 2);
        wire.awaitFigure(2024, label(), "省联社客户服务中心");

        assertThat(wire.metrics(2024, "?period=H1").getString(label())).isEqualTo("省联社96008");
        assertThat(wire.metrics(2024, "?period=H2").getString(label())).isEqualTo("省联社客户服务中心");
        assertThat(wire.metrics(2024).getList("complaints.bySource.findAll { it.code == '96008' }.gross"))
                .as("one row for the year, whatever it was called")
                .isEqualTo(List.of(2));
    }

    @Test
    void aUnitClosedInJuneKeepsItsCasesAndIsNoOutletOfTheSecondHalf() {
        register("/HQ", "联社本部", "HEAD_OFFICE");
        register("/HQ/OUTLET-01", "城关分社", "OUTLET");
        String closed = register("/HQ/OUTLET-02", "茶乡分社", "OUTLET");
        wire.send(
                Subject.complaint("12345", "VALID")
                        .with("unit", "/HQ/OUTLET-02")
                        .with("receivedAt", "2024-05-06T01:00:00Z"),
                Subject.complaint("12345", "VALID")
                        .with("unit", "/HQ/OUTLET-01")
                        .with("receivedAt", "2024-09-06T01:00:00Z"));
        admin().header("If-Match", "\"0\"")
                .body(Map.of("on", "2024-06-30", "ground", "撤并批复"))
                .post("/api/v1/units/" + closed + "/closure")
                .then()
                .statusCode(200);
        wire.awaitFigure(2024, "complaints.gross", 2);

        JsonPath first = ranked("H1");
        assertThat(first.getList("items.unit")).isEqualTo(List.of("/HQ/OUTLET-01", "/HQ/OUTLET-02"));
        assertThat(first.getList("items.value")).isEqualTo(List.of(0, 1));
        assertThat(first.getList("items.name")).isEqualTo(List.of("城关分社", "茶乡分社"));
        JsonPath second = ranked("H2");
        assertThat(second.getList("items.unit")).isEqualTo(List.of("/HQ/OUTLET-01"));
        assertThat(second.getInt("total.outlets")).as("at the year's end").isEqualTo(1);
        assertThat(wire.metrics(2024).getInt("complaints.valid")).isEqualTo(2);
        assertThat(wire.metrics(2024).getList("complaints.byUnit.label")).isEqualTo(List.of("城关分社", "茶乡分社"));
    }

    private JsonPath ranked(String period) {
        return wire.get("/api/v1/figures/complaints.valid/units?year=2024&period=" + period, "auditor")
                .jsonPath();
    }

    private String register(String path, String name, String kind) {
        return admin().body(Map.of(
                        "path",
                        path,
                        "name",
                        name,
                        "region",
                        "URBAN",
                        "kind",
                        kind,
                        "openedOn",
                        "2010-01-01",
                        "ground",
                        "金融许可证"))
                .post("/api/v1/units")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private RequestSpecification admin() {
        return RestAssured.given().auth().oauth2(wire.token("admin")).contentType("application/json");
    }

    private static String label() {
        return "complaints.bySource.find { it.code == '96008' }.label";
    }

    private JsonPath figures(String days) {
        return wire.get("/api/v1/figures?figure=complaints.valid&" + days, "auditor")
                .jsonPath();
    }
}
