package org.xiaobao.reporting.unit;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xiaobao.platform.testing.Tokens;

/** Keeps one institution's register over HTTP, as its head office does. */
final class UnitClient {

    static final String UNITS = "/api/v1/units";

    private final String institution;

    UnitClient(String institution) {
        this.institution = institution;
    }

    static Map<String, Object> entry(String path, String name, String kind, String openedOn) {
        Map<String, Object> entry = new HashMap<>();
        entry.put("path", path);
        entry.put("name", name);
        entry.put("region", kind.equals("HEAD_OFFICE") ? "URBAN" : "TOWNSHIP");
        entry.put("kind", kind);
        entry.put("openedOn", openedOn);
        entry.put("ground", "金融许可证");
        return entry;
    }

    RequestSpecification as(String role, String unit) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.with()
                        .role(role)
                        .institution(institution)
                        .unit(unit)
                        .sign())
                .contentType("application/json");
    }

    RequestSpecification admin() {
        return as("admin", "/HQ");
    }

    Response imported(boolean dryRun, Map<?, ?>... entries) {
        return admin().body(Map.of("units", Arrays.asList(entries), "dryRun", dryRun))
                .post(UNITS + "/imports");
    }

    /** A head office, two branches and an outlet of the first. */
    void tree() {
        imported(
                        false,
                        entry("/HQ/B1/O1", "茶乡分社", "OUTLET", "2010-05-01"),
                        entry("/HQ/B1", "城东信用社", "BRANCH", "2005-01-01"),
                        entry("/HQ/B2", "城西信用社", "BRANCH", "2005-01-01"),
                        entry("/HQ", "测试联社", "HEAD_OFFICE", "2000-01-01"))
                .then()
                .statusCode(200);
    }

    JsonPath listed(String day) {
        return admin().get(UNITS + "?on=" + day)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    List<String> paths(String day) {
        return listed(day).getList("items.path");
    }

    String id(String path, String day) {
        return admin().get(UNITS + "?on=" + day + "&below=" + path)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    Response act(String id, String act, Map<String, ?> body) {
        Map<String, Object> whole = new HashMap<>(body);
        whole.put("ground", "社员代表大会决议");
        return admin().body(whole).post(UNITS + "/" + id + "/" + act);
    }

    Response put(String role, String unit, String path, Map<String, ?> body) {
        Map<String, Object> whole = new HashMap<>(body);
        whole.put("ground", "批复");
        String id = path.split("/")[0];
        String version = admin().get(UNITS + "/" + id).header("ETag");
        return as(role, unit).header("If-Match", version).body(whole).put(UNITS + "/" + path);
    }
}
