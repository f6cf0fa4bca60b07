package org.xiaobao.complaints.recusal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.xiaobao.complaints.Api.*;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Problems;
import org.xiaobao.platform.testing.TestClock;
import org.xiaobao.platform.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Backbone.class)
class RecusalIT {

    private static final String RULES = "/api/v1/recusal-rules";
    private final LocalDate today = TestClock.today();

    @Test
    void staffNamedInTheComplaintDoNotGetIt() {
        String id = naming("clerk-17");
        Problems.expect(assign(officerOf("HUAAN", "/HQ"), id, "/HQ/OUTLET-05", "Clerk-17"), 409, "person-recused");
        read(id).then().body("handler", nullValue()).body("version", is(0));
        assign(officerOf("HUAAN", "/HQ"), id, "/HQ/OUTLET-05", "clerk-18")
                .then()
                .statusCode(200);
    }

    @Test
    void theRefusalNamesTheRuleAndItsGround() {
        assign(officerOf("HUAAN", "/HQ"), naming("clerk-17"), "/HQ/OUTLET-05", "clerk-17")
                .then()
                .body("detail", containsString("NAMED_IN_COMPLAINT"))
                .body("detail", containsString("第十七条"));
    }

    @Test
    void staffNamedInTheComplaintDoNotActOnIt() {
        String id = naming("officer-9");
        String named =
                Tokens.with().role("complaint-officer").subject("officer-9").sign();
        act(id, "acceptance", Map.of("at", "2024-03-05T09:00:00+08:00")).then().statusCode(200);
        Map<String, Map<String, ?>> acts = Map.of(
                "decision", decision(),
                "withdrawal", Map.of(),
                "extensions", Map.of("reason", "材料多"),
                "assignment", Map.of("unit", "/HQ/OUTLET-05", "handler", "other"),
                "new-material", Map.of("summary", "补充"));
        acts.forEach((act, body) ->
                Problems.expect(with(named).body(body).post(COMPLAINTS + "/" + id + "/" + act), 409, "person-recused"));
        read(id).then().body("version", is(1)).body("status", equalTo("ACCEPTED"));
    }

    @Test
    void whoIsNamedIsShownInClearOnlyAndNeverPublished() {
        String id = naming("clerk-17");
        read(id).then().body(not(containsString("clerk-17")));
        officer()
                .body(Map.of("reason", "核对回避"))
                .post(COMPLAINTS + "/" + id + "/personal-data-access")
                .then()
                .body("namedStaff", contains("clerk-17"));
    }

    @Test
    void theWholeUnitKeepsOutWhereTheInstitutionSaysSo() {
        String institution = "RECUSAL-1";
        String officer = officerOf(institution, "/HQ");
        String outlet = officerOf(institution, "/HQ/OUTLET-03");
        String before = registered(institution);
        assign(outlet, before, "/HQ/OUTLET-03", "clerk").then().statusCode(200);
        String rule = adopt(institution, "OF_UNIT_COMPLAINED_OF")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String id = registered(institution);
        Problems.expect(assign(officer, id, "/HQ/OUTLET-03", "clerk"), 409, "person-recused");
        Problems.expect(assign(officer, id, "/HQ/OUTLET-03/TELLERS", "clerk"), 409, "person-recused");
        Problems.expect(
                with(outlet).body(Map.of()).post(COMPLAINTS + "/" + before + "/acceptance"), 409, "person-recused");
        assign(officer, id, "/HQ/OUTLET-04", "clerk").then().statusCode(200);
        with(officer).get(RULES).then().body("items.id", hasItem(rule));
    }

    @Test
    void headOfficeKeepsWhatIsComplainedOfItself() {
        String institution = "RECUSAL-2";
        adopt(institution, "OF_UNIT_COMPLAINED_OF").then().statusCode(201);
        Map<String, Object> body = complaint();
        body.put("unit", "/HQ");
        String officer = officerOf(institution, "/HQ");
        String id = with(officer).body(body).post(COMPLAINTS).path("id");
        assign(officer, id, "/HQ/COMPLIANCE", "clerk").then().statusCode(200);
    }

    @Test
    void aRuleEndsAndItsPeriodsDoNotOverlap() {
        String institution = "RECUSAL-3";
        String id = adopt(institution, "OF_UNIT_COMPLAINED_OF").path("id");
        Problems.expect(adopt(institution, "OF_UNIT_COMPLAINED_OF"), 409, "rule-overlaps");
        Problems.expect(end("RECUSAL-4", id, today), 404, "not-found");
        Problems.expect(end(institution, id, today.minusDays(1)), 422, "invalid-data")
                .violationAt("/effectiveTo");
        end(institution, id, today).then().statusCode(200).body("effectiveTo", equalTo(today.toString()));
        Problems.expect(end(institution, id, today), 409, "rule-ended");
        with(admin(institution)).get(RULES + "/" + id).then().statusCode(200);
    }

    @Test
    void onlyAnAdministratorAdoptsAndNotForThePast() {
        Problems.expect(officer().body(rule("OF_UNIT_COMPLAINED_OF", today)).post(RULES), 403, "forbidden");
        Problems.expect(
                        with(admin("RECUSAL-5"))
                                .body(rule("OF_UNIT_COMPLAINED_OF", today.minusDays(1)))
                                .post(RULES),
                        422,
                        "invalid-data")
                .violationAt("/effectiveFrom");
    }

    @Test
    void aStaffIdThatCouldBeANameIsRefused() {
        Map<String, Object> body = complaint();
        body.put("namedStaff", List.of("clerk-1", "虚构李四"));
        Problems.expect(register(body), 422, "invalid-data").violationAt("/namedStaff/1");
    }

    private Response adopt(String institution, String rule) {
        return with(admin(institution)).body(rule(rule, today)).post(RULES);
    }

    private static Map<String, Object> rule(String rule, LocalDate from) {
        return new TreeMap<>(Map.of("rule", rule, "effectiveFrom", from.toString(), "ground", "联社投诉处理办法第九条"));
    }

    private static Response end(String institution, String id, LocalDate lastDay) {
        return with(admin(institution))
                .body(Map.of("effectiveTo", lastDay.toString()))
                .post(RULES + "/" + id + "/end");
    }

    private static Response assign(String token, String id, String unit, String handler) {
        return with(token).body(Map.of("unit", unit, "handler", handler)).post(COMPLAINTS + "/" + id + "/assignment");
    }

    private static String naming(String staff) {
        Map<String, Object> body = complaint();
        body.put("namedStaff", List.of(staff));
        return org.xiaobao.complaints.Api.registered(body);
    }

    private static String registered(String institution) {
        return with(officerOf(institution, "/HQ"))
                .body(complaint())
                .post(COMPLAINTS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String officerOf(String institution, String unit) {
        return Tokens.with()
                .role("complaint-officer")
                .institution(institution)
                .unit(unit)
                .sign();
    }

    private static String admin(String institution) {
        return Tokens.with().role("admin").institution(institution).sign();
    }
}
