package org.xiaobao.reporting.returns;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Problems;
import org.xiaobao.platform.testing.TestClock;
import org.xiaobao.platform.testing.Tokens;
import org.xiaobao.platform.time.Zones;
import org.xiaobao.reporting.Subject;
import org.xiaobao.reporting.Wire;
import org.xiaobao.reporting.question.Period;
import org.xiaobao.reporting.returns.form.Frequency;
import org.xiaobao.reporting.returns.form.ReturnForms;

@QuarkusTest
@WithTestResource(Backbone.class)
class ReturnFormsIT {

    private static final String PATH = "/api/v1/return-forms";
    private static final String OWN = """
            {"code": "OWN_MONTHLY", "name": {"zh": "本行月报", "en": "Own monthly return"}, "frequency": "MONTH",
             "effectiveFrom": "%s", "ground": "内部管理办法",
             "table": {"columns": [{"heading": {"zh": "项目", "en": "Item"}}, {"heading": {"zh": "数值", "en": "Value"}}],
              "rows": [
               {"cells": [{"text": {"zh": "有效投诉", "en": "Valid"}}, {"figure": {"definition": "complaints.valid"}}]},
               {"cells": [{"text": {"zh": "累计受理", "en": "Received"}}, {"figure": {"definition": "complaints.gross"}}]},
               {"cells": [{"text": {"zh": "占比", "en": "Share"}},
                          {"formula": {"operation": "RATIO", "of": ["B1", "B2"], "times": 100}}]}],
              "checks": [{"left": ["B1"], "relation": "EQUAL", "right": ["B2"], "message": {"zh": "全部有效", "en": "All are valid"}}]}}
            """;
    private static final String ADOPTED = """
            {"code": "OUTLET_BULLETIN", "effectiveFrom": "%s", "ground": "2026年度考核办法", "schedule": {"daysAfterPeriodEnd": 10}}
            """;

    private final Wire wire = Wire.fresh();

    @Inject
    ReturnForms forms;

    @Inject
    ReturnDesk desk;

    @Test
    void theFormsForAllAreThereAndAnOwnOneStandsBeforeThem() {
        assertThat(codes(wire)).containsExactly("COMPLAINTS_QUARTERLY", "OUTLET_BULLETIN");

        Response adopted = adopt("admin", ADOPTED.formatted("2024-01-01"));

        assertThat(adopted.statusCode()).as(adopted.asString()).isEqualTo(201);
        JsonPath own = adopted.jsonPath();
        assertThat(adopted.header("Location")).isEqualTo(PATH + "/" + own.getString("id"));
        assertThat(own.getString("name.zh")).isEqualTo("网点投诉情况通报");
        assertThat(own.getList("table.rows")).hasSize(3);
        assertThat(own.getString("institution")).isEqualTo(wire.institution());
        JsonPath made = produce("OUTLET_BULLETIN", "Q1").jsonPath();
        assertThat(made.getString("sheet.form.id")).isEqualTo(own.getString("id"));
        assertThat(made.getString("sheet.form.ground")).isEqualTo("2026年度考核办法");
        assertThat(codes(Wire.fresh())).containsExactly("COMPLAINTS_QUARTERLY", "OUTLET_BULLETIN");
        Problems.expect(Wire.fresh().get(PATH + "/" + own.getString("id"), "admin"), 404, "not-found");
        assertThat(wire.get(PATH + "?on=2023-12-31", "auditor").jsonPath().getList("items.institution"))
                .containsOnlyNulls();
    }

    @Test
    void aCheckThatFailsIsShownAndDoesNotHideTheReturn() {
        adopt("reporting-officer", OWN.formatted("2024-01-01")).then().statusCode(201);
        wire.send(Subject.complaint("12345", "VALID"), Subject.complaint("12345", "REPEAT"));
        wire.awaitFigure(2024, "complaints.gross", 2);

        Response answer = produce("OWN_MONTHLY", "M03");

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        JsonPath made = answer.jsonPath();
        assertThat(made.getInt("failedChecks")).isEqualTo(1);
        assertThat(made.getString("sheet.checks[0].outcome")).isEqualTo("FAILS");
        assertThat(made.getInt("sheet.checks[0].left")).isEqualTo(1);
        assertThat(wire.get(made.getString("csv.href"), "auditor").asString())
                .contains("占比,50.00\r\n", "1. 全部有效：1 = 2，未通过");
    }

    @Test
    void whatCannotBeFilledIsRefusedOnSavingNamingTheCell() {
        String form = OWN.formatted("2024-01-01");
        refused(form.replace("complaints.gross", "complaints.net"), "/table/rows/1/cells/1/figure/definition", "B2");
        refused(form.replace("[\"B1\", \"B2\"]", "[\"B1\", \"B3\"]"), "/table/rows/2/cells/1/formula/of", "B3 → B3");
        refused(form.replace("\"right\": [\"B2\"]", "\"right\": [\"A2\"]"), "/table/checks/0/right/0", "A2");
        refused(form.replace("\"en\": \"Own monthly return\"", "\"en\": \" \""), null, null);
        refused(form.replace("\"times\": 100", "\"times\": 100, \"places\": 2"), null, null);
        refused(ADOPTED.formatted("2024-01-01").replace("OUTLET_BULLETIN", "UNHEARD_OF"), "/table", "UNHEARD_OF");
        refused(ADOPTED.formatted("2024-01-01").replace("10}", "0}"), "/schedule/daysAfterPeriodEnd", null);
        assertThat(codes(wire)).containsExactly("COMPLAINTS_QUARTERLY", "OUTLET_BULLETIN");
    }

    @Test
    void aNewVersionFollowsTheOneBeforeAndAnEndedOneProducesNoMore() {
        adopt("admin", OWN.formatted("2024-01-01")).then().statusCode(201);
        JsonPath second = adopt("admin", OWN.formatted("2024-03-01").replace("本行月报", "新月报"))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();

        assertThat(second.getInt("version")).isEqualTo(2);
        assertThat(produce("OWN_MONTHLY", "M02").jsonPath().getString("sheet.form.name.zh"))
                .isEqualTo("本行月报");
        assertThat(produce("OWN_MONTHLY", "M03").jsonPath().getString("sheet.form.name.zh"))
                .isEqualTo("新月报");
        Problems.expect(adopt("admin", OWN.formatted("2024-02-01")), 409, "rule-overlaps");
        String end = PATH + "/" + second.getString("id") + "/end";
        String today = "{\"effectiveTo\": \"" + TestClock.today() + "\"}";
        Problems.expect(post(outlet(), end, today), 403, "top-unit-only");
        Problems.expect(post(Wire.fresh().token("admin"), end, today), 404, "not-found");
        assertThat(post(wire.token("admin"), end, today).statusCode()).isEqualTo(200);
        Problems.expect(post(wire.token("admin"), end, today), 409, "rule-ended");
        Problems.expect(
                post(wire.token("admin"), PATH + "/" + second.getString("id") + "/withdrawal", "{\"reason\": \"错\"}"),
                409,
                "rule-in-force");
    }

    @Test
    void whatIsDueIsProducedOnceForWhoHasAdoptedItHoweverManyReplicasTry()
            throws InterruptedException, ExecutionException {
        Period quarter = Frequency.QUARTER.of(TestClock.today());
        adopt("admin", ADOPTED.formatted(quarter.from())).then().statusCode(201);
        LocalDate due = quarter.to().plusDays(10);

        at(due.minusDays(1)).produceDue();
        assertThat(produced(wire)).isEmpty();
        ExecutorService replicas = Executors.newFixedThreadPool(3);
        try {
            List<? extends Future<?>> turns = List.of(1, 2, 3).stream()
                    .map(replica -> replicas.submit(() -> at(due).produceDue()))
                    .toList();
            for (Future<?> turn : turns) {
                turn.get();
            }
        } finally {
            replicas.shutdownNow();
        }
        at(due.plusDays(40)).produceDue();

        JsonPath all = wire.get("/api/v1/returns", "auditor").jsonPath();
        assertThat(all.getList("items.scheduled")).containsExactly(true);
        assertThat(all.getString("items[0].sheet.producedBy")).isEqualTo("xiaobao");
        assertThat(all.getString("items[0].sheet.period.period")).isEqualTo(quarter.code());
        assertThat(all.getString("items[0].sheet.unit")).isEqualTo("/");
        assertThat(produced(Wire.fresh())).isEmpty();
    }

    private ReturnSchedule at(LocalDate day) {
        return new ReturnSchedule(
                forms,
                desk,
                Clock.fixed(day.atTime(9, 0).atZone(Zones.INSTITUTION).toInstant(), Zones.INSTITUTION));
    }

    private static List<Object> produced(Wire institution) {
        return institution.get("/api/v1/returns", "auditor").jsonPath().getList("items");
    }

    private static List<Object> codes(Wire institution) {
        return institution.get(PATH, "auditor").jsonPath().getList("items.code");
    }

    private void refused(String form, String pointer, String named) {
        Problems problem = Problems.expect(adopt("admin", form), 422, "invalid-data");
        if (pointer != null) {
            problem.violationAt(pointer);
        }
        if (named != null) {
            assertThat(problem.detail()).contains(named);
        }
    }

    private Response adopt(String role, String form) {
        return post(wire.token(role), PATH, form);
    }

    private Response produce(String form, String period) {
        return post(
                wire.token("reporting-officer"),
                "/api/v1/returns",
                "{\"form\": \"" + form + "\", \"year\": 2024, \"period\": \"" + period + "\"}");
    }

    private String outlet() {
        return Tokens.with()
                .role("admin")
                .institution(wire.institution())
                .unit("/HQ/OUTLET-01")
                .sign();
    }

    private static Response post(String token, String path, String body) {
        return RestAssured.given()
                .auth()
                .oauth2(token)
                .contentType("application/json")
                .body(body)
                .post(path);
    }
}
