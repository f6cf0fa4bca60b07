package org.xiaobao.reporting;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.TestClock;
import org.xiaobao.platform.testing.Tokens;
import org.xiaobao.platform.testing.access.AccessSuite;

@QuarkusTest
@WithTestResource(Backbone.class)
class AccessIT extends AccessSuite {

    AccessIT() {
        super(Roles.class);
    }

    /**
     * Figures have no cases of their own; whose cases stand behind them is tested in {@code CasesIT}. Units have: registered for
     * a day to come, so that no other test's figures have names.
     */
    @Override
    protected Map<String, String> casesOf(String unit) {
        String day = TestClock.today().plusYears(10).toString();
        RestAssured.given()
                .auth()
                .oauth2(Tokens.of("admin"))
                .contentType("application/json")
                .body(Map.of("units", List.of(entry("/HQ", "HEAD_OFFICE", day), entry(unit, "OUTLET", day))))
                .post("/api/v1/units/imports")
                .then()
                .statusCode(200);
        String id = RestAssured.given()
                .auth()
                .oauth2(Tokens.of("auditor"))
                .get("/api/v1/units?on=" + day + "&below=" + unit)
                .path("items[0].id");
        return Map.of("/api/v1/units/{id}", "/api/v1/units/" + id);
    }

    private static Map<String, String> entry(String path, String kind, String day) {
        return Map.of("path", path, "name", "测试单位", "region", "URBAN", "kind", kind, "openedOn", day, "ground", "测试");
    }
}
