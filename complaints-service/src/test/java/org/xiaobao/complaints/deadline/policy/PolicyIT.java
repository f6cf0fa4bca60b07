package org.xiaobao.complaints.deadline.policy;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.xiaobao.complaints.Api;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.TestClock;
import org.xiaobao.platform.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Backbone.class)
class PolicyIT {

    private static final String POLICIES = "/api/v1/deadline-policies";
    private final LocalDate today = TestClock.today();

    @Test
    void everyLimitNamesItsGround() {
        Api.officer()
                .queryParam("on", "2024-03-04")
                .queryParam("kind", "STATUTORY")
                .get(POLICIES)
                .then()
                .statusCode(200)
                .body("items.findAll { it.source == '*' }.days", contains(15, 30, 60))
                .body("items.ground", everyItem(notNullValue()));
    }

    @Test
    void aNewVersionEndsTheOpenOneTheDayBeforeAndNeverEditsIt() {
        String institution = "POLICY-1";
        String first = adopt(institution, row(today.plusDays(1)))
                .then()
                .statusCode(201)
                .body("version", equalTo(1))
                .extract()
                .path("id");
        adopt(institution, row(today.plusDays(10))).then().statusCode(201).body("version", equalTo(2));
        Api.with(admin(institution))
                .get(POLICIES + "/" + first)
                .then()
                .body("days", equalTo(8))
                .body("effectiveFrom", equalTo(today.plusDays(1).toString()))
                .body("effectiveTo", equalTo(today.plusDays(9).toString()));
    }

    @Test
    void anOverlapIsRefused() {
        String institution = "POLICY-2";
        adopt(institution, row(today.plusDays(10))).then().statusCode(201);
        adopt(institution, row(today.plusDays(5))).then().statusCode(409).body("code", equalTo("rule-overlaps"));
        adopt(institution, row(today.plusDays(10))).then().statusCode(409);
    }

    @Test
    void aCaseKeepsItsRulesSoNothingStartsBeforeTomorrow() {
        adopt("POLICY-3", row(today)).then().statusCode(422).body("violations.pointer", hasItem("/effectiveFrom"));
        adopt("POLICY-3", row(today.plusYears(5).plusDays(1)))
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItem("/effectiveFrom"));
    }

    @Test
    void anExtensionNeedsAnApproverAndASourceMustBeKnown() {
        Map<String, Object> extension = row(today.plusDays(1));
        extension.put("level", 1);
        adopt("POLICY-3", extension).then().statusCode(422).body("violations.pointer", hasItem("/approverRoles"));
        Map<String, Object> unknown = row(today.plusDays(1));
        unknown.put("source", "99999");
        adopt("POLICY-3", unknown).then().statusCode(422).body("violations.pointer", hasItem("/source"));
    }

    @Test
    void onlyAnAdministratorAdoptsAndOnlyForItsOwnInstitution() {
        Api.officer().body(row(today.plusDays(1))).post(POLICIES).then().statusCode(403);
        String id = adopt("POLICY-4", row(today.plusDays(1)))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.officer().get(POLICIES + "/" + id).then().statusCode(404);
    }

    private static Map<String, Object> row(LocalDate from) {
        return new TreeMap<>(Map.of(
                "kind", "INTERNAL",
                "level", 0,
                "days", 8,
                "unit", "CALENDAR",
                "effectiveFrom", from.toString(),
                "ground", "联社消保办法(2027年修订)第十二条",
                "ruleSource", "内部制度"));
    }

    private static Response adopt(String institution, Map<String, Object> row) {
        return Api.with(admin(institution)).body(row).post(POLICIES);
    }

    private static String admin(String institution) {
        return Tokens.with().role("admin").institution(institution).sign();
    }
}
