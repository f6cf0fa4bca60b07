package org.xiaobao.reporting.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.sql.Sql;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Problems;
import org.xiaobao.platform.testing.TestClock;
import org.xiaobao.platform.testing.Tokens;
import org.xiaobao.reporting.SeedYear;
import org.xiaobao.reporting.Subject;
import org.xiaobao.reporting.Wire;

@QuarkusTest
@WithTestResource(Backbone.class)
class ReturnsIT {

    private static final String PATH = "/api/v1/returns";
    private static final String FIRST_QUARTER = """
            {"form": "%s", "year": 2024, "period": "Q1"}
            """;
    private static final String ONE = "/HQ/OUTLET-01";
    private static final String TWO = "/HQ/OUTLET-02";

    private final Wire wire = Wire.fresh();

    @Inject
    Sql sql;

    @Test
    void theSeedsQuarterIsPrintedWithAllSourcesAndEverySumComesOut() {
        seed();

        JsonPath made = produced("COMPLAINTS_QUARTERLY");

        assertThat(made.getInt("failedChecks")).isZero();
        assertThat(made.getList("sheet.checks.outcome")).hasSize(8).containsOnly("HOLDS");
        assertThat(row(made, "12345")).containsExactly("12345政务服务便民热线", 10, 5, 2, 0, 3, 33.33f);
        assertThat(row(made, "12363")).containsExactly("12363金融消费权益保护咨询投诉电话", 0, 0, 0, 0, 0, 0.0f);
        assertThat(made.getList("sheet.lines.findAll { it.of != null }.of"))
                .contains("PHONE", "OUTLET", "LETTER", "VISIT", "WEB", "SUGGESTION_BOX", "PETITION", "PLATFORM");
        assertThat(line(made, "A3")).startsWith("合计", 17, 5, 3, 0, 9);
        assertThat(line(made, "A15").subList(0, 3)).containsExactly("受理（件）", 12, null);
        assertThat(made.getList("sheet.definitions.key")).contains("complaints.gross", "complaints.onTimeRate");
        assertThat(made.getList("sheet.definitions.version")).containsOnly(1);
        assertThat(made.getString("sheet.watermark.lastEventAt")).isNotBlank();
        assertThat(made.getList("sheet.watermark.positions.topic")).contains("complaints.events.v1");
        assertThat(made.getString("sheet.unit")).isEqualTo("/");
    }

    @Test
    void aReturnIsDrawnAgainByteForByteAfterTheFiguresHaveChanged() {
        seed();
        JsonPath made = produced("COMPLAINTS_QUARTERLY");
        byte[] xlsx = file(made, "xlsx");
        byte[] csv = file(made, "csv");
        wire.send(Subject.complaint("12345", "VALID"));
        wire.awaitFigure(2024, "complaints.gross", 18);

        assertThat(file(made, "xlsx")).isEqualTo(xlsx);
        assertThat(file(made, "csv")).isEqualTo(csv);
        assertThat(digest(xlsx)).isEqualTo(made.getString("xlsx.sha256"));
        assertThat(digest(csv)).isEqualTo(made.getString("csv.sha256"));
        assertThat(new String(csv, StandardCharsets.UTF_8)).contains("12345政务服务便民热线,10,5,2,0,3,33.33");
        JsonPath later = produced("COMPLAINTS_QUARTERLY");
        assertThat(line(later, "A3")).startsWith("合计", 18);
        assertThat(later.getString("xlsx.sha256")).isNotEqualTo(made.getString("xlsx.sha256"));
        JsonPath read = wire.get(PATH + "/" + made.getString("id"), "auditor").jsonPath();
        assertThat(read.<Object>get("sheet")).isEqualTo(made.get("sheet"));
    }

    @Test
    void whatWasProducedIsListedNewestFirstByFormAndWatermark() {
        JsonPath first = produced("COMPLAINTS_QUARTERLY");
        JsonPath second = produced("OUTLET_BULLETIN");

        JsonPath page = wire.get(PATH + "?limit=1&count=true", "auditor").jsonPath();
        assertThat(page.getList("items.id")).containsExactly(second.getString("id"));
        assertThat(page.getInt("total")).isEqualTo(2);
        assertThat(page.getString("items[0].sheet.form.code")).isEqualTo("OUTLET_BULLETIN");
        assertThat(page.getInt("items[0].sheet.watermark.generation")).isPositive();
        assertThat(page.<Object>get("items[0].sheet.lines")).isNull();
        JsonPath next = wire.get(PATH + "?limit=1&cursor=" + page.getString("next"), "auditor")
                .jsonPath();
        assertThat(next.getList("items.id")).containsExactly(first.getString("id"));
        assertThat(next.<Object>get("next")).isNull();
        assertThat(wire.get(PATH + "?form=OUTLET_BULLETIN&year=2024", "auditor")
                        .jsonPath()
                        .getList("items.id"))
                .containsExactly(second.getString("id"));
        assertThat(wire.get(PATH + "?year=2023", "auditor").jsonPath().getList("items"))
                .isEmpty();
        assertThat(Wire.fresh().get(PATH, "auditor").jsonPath().getList("items"))
                .isEmpty();
    }

    @Test
    void theBulletinSetsUnitsBesideOneAnotherAndEachSeesItsOwn() {
        outlets();

        JsonPath made = produced("OUTLET_BULLETIN");

        assertThat(row(made, ONE)).containsExactly(ONE, 3, 1, 2, null, null, null, null, 1, null);
        assertThat(row(made, TWO)).containsExactly(TWO, 1, 0, 1, null, null, null, null, 2, null);
        assertThat(line(made, "A2").subList(0, 4)).containsExactly("合计", 4, 1, 3);
        assertThat(line(made, "A3").subList(0, 3)).containsExactly("中位数", 2.0f, 0.5f);
        assertThat(made.getList("sheet.checks.outcome")).containsExactly("HOLDS", "HOLDS");
        assertThat(new String(file(made, "csv"), StandardCharsets.UTF_8)).contains(ONE + ",3,1,2,—,—,—,—,1,—\r\n");

        JsonPath own = post(outlet(ONE), FIRST_QUARTER.formatted("OUTLET_BULLETIN"))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        assertThat(own.getString("sheet.unit")).isEqualTo(ONE);
        assertThat(own.getList("sheet.lines.of")).contains(ONE).doesNotContain(TWO);
        assertThat(seen(outlet(ONE))).containsExactly(own.getString("id"));
        assertThat(seen(outlet(TWO))).isEmpty();
        assertThat(seen(wire.token("auditor"))).containsExactly(own.getString("id"), made.getString("id"));
        String path = PATH + "/" + own.getString("id");
        for (String one : List.of(path, path + "/sheet.xlsx", path + "/sheet.csv")) {
            Problems.expect(get(outlet(TWO), one), 404, "not-found");
            Problems.expect(Wire.fresh().get(one, "auditor"), 404, "not-found");
        }
        Problems.expect(get(outlet(ONE), PATH + "/" + made.getString("id")), 404, "not-found");
        assertThat(get(outlet(ONE), path).statusCode()).isEqualTo(200);
    }

    @Test
    void whatCannotBeProducedIsRefusedAndNothingIsKept() {
        outlets();
        refused("{\"form\": \"NONE\", \"year\": 2024, \"period\": \"Q1\"}", "/form");
        refused("{\"form\": \"OUTLET_BULLETIN\", \"year\": 2024, \"period\": \"H1\"}", "/period");
        refused("{\"form\": \"OUTLET_BULLETIN\", \"year\": 2024, \"period\": \"Q5\"}", "/period");
        refused("{\"form\": \"OUTLET_BULLETIN\", \"year\": 1999, \"period\": \"Q1\"}", "/year");
        refused("{\"form\": \"OUTLET_BULLETIN\", \"period\": \"Q1\"}", "/year");
        int year = TestClock.today().getYear();
        refused("{\"form\": \"OUTLET_BULLETIN\", \"year\": " + (year + 1) + ", \"period\": \"Q1\"}", "/period");
        refused(
                "{\"form\": \"OUTLET_BULLETIN\", \"year\": 2024, \"period\": \"Q1\", \"unit\": \"/HQ/OUTLET-09\"}",
                "/unit");
        Problems.expect(
                post(
                        outlet(ONE),
                        "{\"form\": \"OUTLET_BULLETIN\", \"year\": 2024, \"period\": \"Q1\", \"unit\": \"" + TWO
                                + "\"}"),
                404,
                "not-found");
        Problems.expect(post(wire.token("auditor"), FIRST_QUARTER.formatted("OUTLET_BULLETIN")), 403, "forbidden");

        assertThat(seen(wire.token("auditor"))).isEmpty();
    }

    @Test
    void theSameRequestSentAgainIsAnsweredWithTheReturnThatIsThere() {
        String key = UUID.randomUUID().toString();
        Response first = keyed(key);
        Response again = keyed(key);

        assertThat(first.statusCode()).as(first.asString()).isEqualTo(201);
        assertThat(first.header("Location"))
                .isEqualTo(PATH + "/" + first.jsonPath().getString("id"));
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(again.jsonPath().getString("id")).isEqualTo(first.jsonPath().getString("id"));
        assertThat(seen(wire.token("auditor"))).hasSize(1);
    }

    @Test
    void theServiceItselfCannotChangeWhatWasProduced() {
        String id = produced("OUTLET_BULLETIN").getString("id");

        assertThatThrownBy(() -> sql.update("update produced_return set year = 2023 where id = ?", UUID.fromString(id)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> sql.update("delete from produced_return where id = ?", UUID.fromString(id)))
                .isInstanceOf(IllegalStateException.class);
    }

    private void seed() {
        wire.send(SeedYear.of(wire.institution()));
        wire.awaitFigure(2024, "complaints.gross", 17);
        wire.awaitFigure(2024, "complaints.accepted", 12);
    }

    private void outlets() {
        wire.send(
                Subject.complaint("12345", "VALID").with("unit", ONE),
                Subject.complaint("12345", "VALID").with("unit", ONE),
                Subject.complaint("12378", "VALID").with("unit", ONE),
                Subject.complaint("12345", "VALID").with("unit", TWO),
                Subject.complaint("12345", "REPEAT").with("unit", TWO),
                Subject.complaint("12345", "VALID").with("unit", ONE).with("receivedAt", "2023-12-31T15:00:00Z"));
        wire.awaitFigure(2024, "complaints.gross", 5);
        wire.awaitFigure(2023, "complaints.gross", 1);
    }

    private JsonPath produced(String form) {
        Response answer = post(wire.token("reporting-officer"), FIRST_QUARTER.formatted(form));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.jsonPath();
    }

    private void refused(String request, String pointer) {
        Problems.expect(post(wire.token("approver"), request), 422, "invalid-data")
                .violationAt(pointer);
    }

    private byte[] file(JsonPath made, String format) {
        Response answer = wire.get(made.getString(format + ".href"), "auditor");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Content-Disposition")).contains(made.getString("id") + "." + format);
        return answer.asByteArray();
    }

    /** What is printed in the row of a code or unit; null for what is blank or unknown. */
    private static List<Object> row(JsonPath made, String of) {
        return cells(made.getMap("sheet.lines.find { it.of == '" + of + "' }"));
    }

    private static List<Object> line(JsonPath made, String first) {
        return cells(made.getMap("sheet.lines.find { it.cells[0].at == '" + first + "' }"));
    }

    @SuppressWarnings("unchecked")
    private static List<Object> cells(Map<String, Object> line) {
        List<Object> cells = new ArrayList<>();
        for (Map<String, Object> cell : (List<Map<String, Object>>) line.get("cells")) {
            Map<String, Object> text = (Map<String, Object>) cell.get("text");
            cells.add(text == null ? cell.get("number") : text.get("zh"));
        }
        return cells;
    }

    private static List<Object> seen(String token) {
        return get(token, PATH).jsonPath().getList("items.id");
    }

    private String outlet(String unit) {
        return Tokens.with()
                .role("reporting-officer")
                .institution(wire.institution())
                .unit(unit)
                .sign();
    }

    private Response keyed(String key) {
        return RestAssured.given()
                .auth()
                .oauth2(wire.token("reporting-officer"))
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(FIRST_QUARTER.formatted("OUTLET_BULLETIN"))
                .post(PATH);
    }

    private static Response get(String token, String path) {
        return RestAssured.given().auth().oauth2(token).get(path);
    }

    private static Response post(String token, String body) {
        return RestAssured.given()
                .auth()
                .oauth2(token)
                .contentType("application/json")
                .body(body)
                .post(PATH);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
