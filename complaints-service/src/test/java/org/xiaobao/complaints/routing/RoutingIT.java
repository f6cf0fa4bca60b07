package org.xiaobao.complaints.routing;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.xiaobao.complaints.Api;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Problems;
import org.xiaobao.platform.testing.TestClock;
import org.xiaobao.platform.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Backbone.class)
class RoutingIT {

    private static final String ROUTES = "/api/v1/handling-routes";
    private final LocalDate today = TestClock.today();

    @Test
    void withoutARuleTheSuperiorOfTheUnitComplainedOfIsSuggested() {
        suggestion("ROUTE-1")
                .then()
                .statusCode(200)
                .body("handlingUnit", is("/HQ"))
                .body("basis", is("SUPERIOR_UNIT"))
                .body("route", nullValue());
    }

    @Test
    void theNarrowestRuleInForceDecidesAndIsNamed() {
        adopt("ROUTE-2", route("/HQ", null, "/HQ/COMPLIANCE")).then().statusCode(201);
        adopt("ROUTE-2", route("/HQ", "LOAN", "/HQ/CREDIT")).then().statusCode(201);
        adopt("ROUTE-2", route("/HQ/OUTLET-99", null, "/HQ/ELSEWHERE")).then().statusCode(201);
        suggestion("ROUTE-2")
                .then()
                .statusCode(200)
                .body("handlingUnit", is("/HQ/CREDIT"))
                .body("basis", is("ROUTE"))
                .body("reason", containsString("内部分工"))
                .body("route.businessCategory", is("LOAN"));
    }

    @Test
    void aNewVersionEndsTheOpenOneTheDayBefore() {
        adopt("ROUTE-3", route("/HQ", null, "/HQ/A")).then().statusCode(201).body("version", is(1));
        Map<String, Object> next = route("/HQ", null, "/HQ/B");
        next.put("effectiveFrom", today.plusDays(5).toString());
        adopt("ROUTE-3", next).then().statusCode(201).body("version", is(2));
        suggestion("ROUTE-3").then().body("handlingUnit", is("/HQ/A"));
        Api.with(admin("ROUTE-3"))
                .get(ROUTES)
                .then()
                .body("items[0].effectiveTo", is(today.plusDays(4).toString()));
        Problems.expect(adopt("ROUTE-3", next), 409, "rule-overlaps");
    }

    @Test
    void whatContradictsItselfIsRefusedAtItsField() {
        Map<String, Object> late = route("/HQ", null, "/HQ/A");
        late.put("effectiveFrom", today.minusDays(1).toString());
        Problems.expect(adopt("ROUTE-4", late), 422, "invalid-data").violationAt("/effectiveFrom");
        Map<String, Object> ended = route("/HQ", null, "/HQ/A");
        ended.put("effectiveTo", today.minusDays(1).toString());
        Problems.expect(adopt("ROUTE-4", ended), 422, "invalid-data").violationAt("/effectiveTo");
        Problems.expect(adopt("ROUTE-4", route("/HQ", "NO_SUCH_CODE", "/HQ/A")), 422, "invalid-data")
                .violationAt("/businessCategory");
        Problems.expect(adopt("ROUTE-4", route("HQ", null, "/HQ/A")), 422, "invalid-data")
                .violationAt("/unit");
        Api.with(admin("ROUTE-4")).get(ROUTES).then().body("items.size()", is(0));
    }

    @Test
    void anOutletRoutesItsOwnCasesOnlyDownOrToWhoIsAboveIt() {
        String outlet = Tokens.with()
                .role("admin")
                .institution("ROUTE-6")
                .unit("/HQ/OUTLET-02")
                .sign();
        for (String foreign : List.of("/HQ", "/HQ/OUTLET-01", "/HQ/OUTLET-0")) {
            Problems.expect(
                            Api.with(outlet)
                                    .body(route(foreign, null, "/HQ/OUTLET-02"))
                                    .post(ROUTES),
                            422,
                            "invalid-data")
                    .violationAt("/unit");
        }
        Problems.expect(
                        Api.with(outlet)
                                .body(route("/HQ/OUTLET-02", null, "/HQ/OUTLET-01"))
                                .post(ROUTES),
                        422,
                        "invalid-data")
                .violationAt("/handlingUnit");
        Api.with(outlet)
                .body(route("/HQ/OUTLET-02", null, "/HQ"))
                .post(ROUTES)
                .then()
                .statusCode(201);
        Api.with(outlet)
                .body(route("/HQ/OUTLET-02", "LOAN", "/HQ/OUTLET-02/DESK-1"))
                .post(ROUTES)
                .then()
                .statusCode(201);
    }

    @Test
    void onlyAdministratorsAdoptRules() {
        Problems.expect(Api.officer().body(route("/HQ", null, "/HQ/A")).post(ROUTES), 403, "forbidden");
    }

    @Test
    void aCaseOfAnotherInstitutionHasNoSuggestion() {
        String id = Api.registered();
        Problems.expect(
                Api.with(officer("ROUTE-5")).get(Api.COMPLAINTS + "/" + id + "/routing-suggestion"), 404, "not-found");
    }

    private Response suggestion(String institution) {
        String id = Api.with(officer(institution))
                .body(Api.complaint())
                .post(Api.COMPLAINTS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return Api.with(officer(institution)).get(Api.COMPLAINTS + "/" + id + "/routing-suggestion");
    }

    private Response adopt(String institution, Map<String, Object> route) {
        return Api.with(admin(institution)).body(route).post(ROUTES);
    }

    private Map<String, Object> route(String unit, String category, String handlingUnit) {
        Map<String, Object> route = new TreeMap<>(Map.of(
                "unit", unit, "handlingUnit", handlingUnit, "effectiveFrom", today.toString(), "ground", "内部分工"));
        if (category != null) {
            route.put("businessCategory", category);
        }
        return route;
    }

    private static String admin(String institution) {
        return Tokens.with().role("admin").institution(institution).sign();
    }

    private static String officer(String institution) {
        return Tokens.with().role("complaint-officer").institution(institution).sign();
    }
}
