package org.xiaobao.complaints.repeat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.xiaobao.complaints.Api.COMPLAINTS;
import static org.xiaobao.complaints.Api.as;
import static org.xiaobao.complaints.Api.complaintReceived;
import static org.xiaobao.complaints.Api.officer;
import static org.xiaobao.complaints.Api.with;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Problems;
import org.xiaobao.platform.testing.Tokens;

/** Each test has an institution of its own, so that others' complaints are no candidates. */
@QuarkusTest
@QuarkusTestResource(Backbone.class)
class CandidateIT {

    private static final String DEMAND = "要求退还重复扣收的账户管理费并书面道歉";
    private static final String FACTS = "同一笔管理费两天内被扣收两次,柜面未能说明原因";

    private final String institution = "REPEAT-" + ThreadLocalRandom.current().nextInt(1_000_000_000);
    private final String phone = "139" + ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000);
    private final String idNumber =
            "35062519900101" + ThreadLocalRandom.current().nextInt(1_000, 10_000);

    @Test
    void theSamePhoneIsACandidateHoweverItIsWrittenAndWhateverTheSource() {
        String first = registered("2024-03-04", "12345", person(phone, null), "查询余额", "短信未达");
        String second = registered("2024-05-04", "WEB", person("+86 " + phone, null), "换卡", "排队过久");
        candidates(second)
                .body("items.id", contains(first))
                .body("items[0].reasons", contains("SAME_PHONE"))
                .body("items[0].score", is("0.80"))
                .body("items[0].linkable", is(true))
                .body("items[0].originalId", is(first))
                .body("window.days", is(90))
                .body("window.ground", notNullValue());
    }

    @Test
    void theSameIdNumberIsACandidate() {
        String first = registered("2024-03-04", "12345", person(null, idNumber), "查询余额", "短信未达");
        String second = registered("2024-03-05", "12378", person(phone, idNumber), "查询余额", "短信未达");
        candidates(second)
                .body("items.id", contains(first))
                .body("items[0].reasons", contains("SAME_ID_NUMBER", "SIMILAR_TEXT"))
                .body("items[0].score", is("1.00"));
    }

    @Test
    void aSimilarTextOfAnotherPersonIsACandidateWithItsWordsMasked() {
        String first = registered("2024-03-04", "12345", person(phone, null), DEMAND, FACTS + ",回电" + phone);
        String second =
                registered("2024-03-20", "12378", person(null, idNumber), "退还重复扣收的账户管理费", FACTS + ",回电" + phone);
        String other = registered("2024-03-20", "WEB", person(null, null), "提前还款未获批", "客户经理答复前后不一");
        Response answer = candidates(second)
                .body("items.id", contains(first))
                .body("items.id", not(hasItem(other)))
                .body("items[0].reasons", contains("SIMILAR_TEXT"))
                .body("items[0].sharedWords", hasItem("退还重复扣收的账户管理费"))
                .extract()
                .response();
        assertThat(Double.parseDouble(answer.path("items[0].score"))).isBetween(0.60, 0.99);
        assertThat(answer.asString()).doesNotContain(phone, "虚构某人");
    }

    @Test
    void outsideTheWindowNothingIsACandidate() {
        registered("2024-03-04", "12345", person(phone, idNumber), DEMAND, FACTS);
        String second = registered("2024-06-03", "12345", person(phone, idNumber), DEMAND, FACTS);
        candidates(second).body("items", empty());
    }

    @Test
    void whatCannotBeLinkedToSaysWhy() {
        String original = registered("2024-03-04", "12345", person(phone, null), DEMAND, FACTS);
        String rejected = registered("2024-03-05", "12378", person(phone, null), DEMAND, FACTS);
        String mine = registered("2024-03-06", "WEB", person(phone, null), DEMAND, FACTS);
        officerHere().body(Map.of("reason", "非投诉")).post(COMPLAINTS + "/" + rejected + "/rejection");
        officerHere()
                .header("If-Match", "\"0\"")
                .body(Map.of("originalId", original, "reason", "同一诉求"))
                .put(COMPLAINTS + "/" + mine + "/repeat-of")
                .then()
                .statusCode(200);
        candidates(mine)
                .body("items.id", containsInAnyOrder(original, rejected))
                .body("items.find { it.id == '" + original + "' }.obstacle", is("SAME_GROUP"))
                .body("items.find { it.id == '" + rejected + "' }.obstacle", is("ORIGINAL_NOT_COUNTED"))
                .body("items.linkable", contains(false, false));
        candidates(original).body("items.find { it.id == '" + mine + "' }.obstacle", is("SAME_GROUP"));
    }

    @Test
    void nothingIsLinkedByLooking() {
        String first = registered("2024-03-04", "12345", person(phone, idNumber), DEMAND, FACTS);
        String second = registered("2024-03-05", "12378", person(phone, idNumber), DEMAND, FACTS);
        candidates(second).body("items.id", contains(first));
        officerHere()
                .get(COMPLAINTS + "/" + second)
                .then()
                .body("version", is(0))
                .body("disposition", is("VALID"))
                .body("repeatOf", nullValue());
    }

    @Test
    void theAnswerToARegistrationSaysHowManyMayBeTheSame() {
        register("2024-03-04", "12345", person(phone, null), "查询", "无")
                .then()
                .body("repeatCandidates.count", is(0))
                .body("status", is("RECEIVED"));
        register("2024-03-04", "12345", person(null, idNumber), "查询", "无");
        String id = register("2024-03-05", "WEB", person(phone, idNumber), "换卡", "无")
                .then()
                .body("repeatCandidates.count", is(2))
                .extract()
                .path("id");
        register("2024-03-05", "WEB", person(phone, idNumber), "换卡", "无").then().body("repeatCandidates.count", is(3));
        officerHere().get(COMPLAINTS + "/" + id).then().body("repeatCandidates", nullValue());
    }

    @Test
    void othersSeeNeitherTheComplaintNorTheCandidates() {
        registered("2024-03-04", "12345", person(phone, idNumber), DEMAND, FACTS);
        String second = registered("2024-03-05", "12345", person(phone, idNumber), DEMAND, FACTS);
        Problems.expect(officer().get(COMPLAINTS + "/" + second + "/repeat-candidates"), 404, "not-found");
        String outlet = Tokens.with()
                .role("unit-handler")
                .institution(institution)
                .unit("/HQ/OUTLET-04")
                .sign();
        Problems.expect(with(outlet).get(COMPLAINTS + "/" + second + "/repeat-candidates"), 404, "not-found");
        String theirs = with(outlet)
                .body(body("2024-03-05", "WEB", person(phone, idNumber), DEMAND, FACTS, "/HQ/OUTLET-04"))
                .post(COMPLAINTS)
                .then()
                .statusCode(201)
                .body("repeatCandidates.count", is(0))
                .extract()
                .path("id");
        with(outlet)
                .get(COMPLAINTS + "/" + theirs + "/repeat-candidates")
                .then()
                .statusCode(200)
                .body("items", empty());
        Problems.expect(as("hotline").get(COMPLAINTS + "/" + second + "/repeat-candidates"), 403, "forbidden");
    }

    private ValidatableResponse candidates(String id) {
        return officerHere()
                .get(COMPLAINTS + "/" + id + "/repeat-candidates")
                .then()
                .statusCode(200);
    }

    private RequestSpecification officerHere() {
        return with(
                Tokens.with().role("complaint-officer").institution(institution).sign());
    }

    private String registered(String day, String source, Map<String, Object> who, String demand, String facts) {
        return register(day, source, who, demand, facts)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Response register(String day, String source, Map<String, Object> who, String demand, String facts) {
        return officerHere()
                .body(body(day, source, who, demand, facts, "/HQ/OUTLET-03"))
                .post(COMPLAINTS);
    }

    private static Map<String, Object> body(
            String day, String source, Map<String, Object> who, String demand, String facts, String unit) {
        Map<String, Object> body = complaintReceived(day + "T09:30:00+08:00");
        body.put("source", source);
        body.put("complainant", who);
        body.put("demand", demand);
        body.put("facts", facts);
        body.put("unit", unit);
        return body;
    }

    private static Map<String, Object> person(String phone, String idNumber) {
        Map<String, Object> who = new TreeMap<>(Map.of("kind", "PERSON", "name", "虚构某人"));
        if (phone != null) {
            who.put("phone", phone);
        }
        if (idNumber != null) {
            who.put("idNumber", idNumber);
        }
        return who;
    }
}
