package org.xiaobao.complaints.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;
import static org.xiaobao.complaints.Api.*;
import static org.xiaobao.complaints.rights.RightsApi.*;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xiaobao.complaints.Rows;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Problems;
import org.xiaobao.platform.testing.TestClock;
import org.xiaobao.platform.testing.Tokens;

/** Rights requests: received, decided, found and refused. How each kind is fulfilled is in FulfilmentIT. */
@QuarkusTest
@QuarkusTestResource(Backbone.class)
class RightsIT {

    @Test
    void aRequestIsDueFifteenWorkingDaysAfterItsReceiptAndShownMasked() {
        String complaint = registered();
        ask(request(complaint, "ACCESS"))
                .then()
                .statusCode(201)
                .header("Location", startsWith(RIGHTS + "/"))
                .header("ETag", is("\"0\""))
                .body("n", is(1))
                .body("status", is("RECEIVED"))
                .body("dueOn", is("2024-03-29"))
                .body("dueProvisional", is(false))
                .body("dueGround", is("本机构内部规定"))
                .body("overdue", is(true))
                .body("unit", is("/HQ/OUTLET-03"))
                .body("requestedBy", is("虚**"))
                .body("details", not(containsString("13800001234")))
                .body("identityVerifiedBy", not(containsString("350625199001011234")));
        ask(request(complaint, "EXPLANATION")).then().statusCode(201).body("n", is(2));
    }

    @Test
    void holidaysAreNotCountedAndAYearNobodyPublishedMakesTheDayProvisional() {
        String complaint = registered();
        Map<String, Object> body = request(complaint, "ACCESS");
        body.put("receivedAt", "2024-03-25T09:00:00+08:00");
        ask(body).then().statusCode(201).body("dueOn", is("2024-04-16"));
        Rows.change("update complaint set received_at = '2000-03-06T01:00:00Z' where id = ?::uuid", complaint);
        body.put("receivedAt", "2000-03-10T09:00:00+08:00");
        ask(body).then().statusCode(201).body("dueOn", is("2000-03-31")).body("dueProvisional", is(true));
    }

    @Test
    void aDecisionIsMadeOnceAndNoted() {
        String id = asked(registered(), "EXPLANATION");
        decide(id, "REFUSED")
                .then()
                .statusCode(200)
                .header("ETag", is("\"1\""))
                .body("status", is("REFUSED"))
                .body("result", is("REFUSED"))
                .body("overdue", is(false))
                .body("decidedBy", notNullValue())
                .body("reasons", not(containsString("13800001234")));
        Problems.expect(decide(id, "GRANTED"), 409, "rights-request-decided");
        Problems.expect(fulfil(id, Map.of("note", "x")), 409, "rights-request-not-granted");
        assertThat(typesOf(id)).containsExactly("rights-request.received.v1", "rights-request.decided.v1");
        assertThat(Rows.one(
                        "select data from journal where aggregate_id = ?::uuid and sequence = 2 and reason is not null",
                        id))
                .contains("REFUSED")
                .doesNotContain("理由");
    }

    @Test
    void whatTheLawDemandsToKeepIsNotDeletedOnRequest() {
        String id = asked(registered(), "DELETION");
        Problems.expect(decide(id, "GRANTED"), 409, "retention-not-over");
        Problems.expect(decide(id, "PARTLY_GRANTED"), 409, "retention-not-over");
        officer().get(RIGHTS + "/" + id).then().body("status", is("RECEIVED")).body("version", is(0));
        assertThat(typesOf(id)).containsExactly("rights-request.received.v1");
        decide(id, "REFUSED").then().statusCode(200).body("status", is("REFUSED"));
    }

    @Test
    void whatIsNotValidIsRefusedByFieldAndNothingStored() {
        String complaint = registered();
        for (String field : List.of("complaintId", "kind", "requestedBy", "identityVerifiedBy", "details")) {
            Map<String, Object> body = request(complaint, "ACCESS");
            body.remove(field);
            Problems.expect(ask(body), 422, "invalid-data").violationAt("/" + field);
        }
        for (String at : List.of(TestClock.now().plusSeconds(600).toString(), "2024-03-04T00:00:00+08:00")) {
            Map<String, Object> body = request(complaint, "ACCESS");
            body.put("receivedAt", at);
            Problems.expect(ask(body), 422, "invalid-data").violationAt("/receivedAt");
        }
        Map<String, Object> unknown = request(complaint, "OBJECTION");
        assertThat(ask(unknown).statusCode()).isBetween(400, 422);
        Problems.expect(ask(request(UUID.randomUUID().toString(), "ACCESS")), 404, "not-found");
        assertThat(Rows.one("select count(*) from rights_request where complaint_id = ?::uuid", complaint))
                .isEqualTo("0");
    }

    @Test
    void aDecisionNeedsReasonsAndIsNotDatedBeforeTheRequest() {
        String id = asked(registered(), "ACCESS");
        Problems.expect(step(id, "decision", Map.of("result", "GRANTED")), 422, "invalid-data")
                .violationAt("/reasons");
        Problems.expect(step(id, "decision", Map.of("reasons", "同意")), 422, "invalid-data")
                .violationAt("/result");
        Map<String, Object> early = Map.of("result", "GRANTED", "reasons", "同意", "at", "2024-03-07T09:00:00+08:00");
        Problems.expect(step(id, "decision", early), 422, "invalid-data").violationAt("/at");
        Problems.expect(
                officer()
                        .header("If-Match", "\"7\"")
                        .body(Map.of("result", "GRANTED", "reasons", "同意"))
                        .post(RIGHTS + "/" + id + "/decision"),
                412,
                "stale-version");
        assertThat(typesOf(id)).containsExactly("rights-request.received.v1");
    }

    @Test
    void outOfScopeItIsNotThereAndOtherRolesAreTurnedAway() {
        String complaint = registered();
        String id = asked(complaint, "ACCESS");
        for (String token : List.of(
                Tokens.with().role("complaint-officer").unit("/HQ/OUTLET-04").sign(),
                Tokens.with().role("complaint-officer").institution("OTHER").sign())) {
            Problems.expect(with(token).get(RIGHTS + "/" + id), 404, "not-found");
            Problems.expect(with(token).body(request(complaint, "ACCESS")).post(RIGHTS), 404, "not-found");
            Problems.expect(
                    with(token)
                            .body(Map.of("result", "GRANTED", "reasons", "同意"))
                            .post(RIGHTS + "/" + id + "/decision"),
                    404,
                    "not-found");
            Problems.expect(with(token).post(RIGHTS + "/" + id + "/copy"), 404, "not-found");
            with(token).get(RIGHTS).then().statusCode(200).body("items.id", not(hasItem(id)));
        }
        Problems.expect(as("auditor").body(request(complaint, "ACCESS")).post(RIGHTS), 403, "forbidden");
        Problems.expect(as("auditor").post(RIGHTS + "/" + id + "/copy"), 403, "forbidden");
        Problems.expect(as("unit-handler").get(RIGHTS + "/" + id), 403, "forbidden");
        as("auditor").get(RIGHTS + "/" + id).then().statusCode(200).body("status", is("RECEIVED"));
    }

    @Test
    void whomTheComplaintNamesKeepsOut() {
        Map<String, Object> body = complaint();
        body.put("namedStaff", List.of("staff-in-it"));
        String complaint = registered(body);
        Problems.expect(
                with(Tokens.with()
                                .role("complaint-officer")
                                .subject("staff-in-it")
                                .sign())
                        .body(request(complaint, "ACCESS"))
                        .post(RIGHTS),
                409,
                "person-recused");
    }

    @Test
    void theSameKeyMakesOneRequest() {
        Map<String, Object> body = request(registered(), "ACCESS");
        String key = UUID.randomUUID().toString();
        String first =
                officer().header("Idempotency-Key", key).body(body).post(RIGHTS).path("id");
        officer()
                .header("Idempotency-Key", key)
                .body(body)
                .post(RIGHTS)
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .body("id", is(first));
    }

    @Test
    void theListIsPagedMostUrgentFirst() {
        String complaint = registered();
        Rows.change("update complaint set received_at = '1999-01-04T01:00:00Z' where id = ?::uuid", complaint);
        List<String> days = List.of("2000-01-12", "2000-01-10", "2000-01-11");
        List<String> ids = days.stream().map(day -> receivedOn(complaint, day)).toList();
        Map<String, Object> query = new TreeMap<>(Map.of("limit", 2, "dueBefore", "2000-02-20"));
        Response first = officer().queryParams(query).get(RIGHTS);
        first.then().statusCode(200).body("items.id", contains(ids.get(1), ids.get(2)));
        query.put("cursor", first.path("next"));
        officer()
                .queryParams(query)
                .get(RIGHTS)
                .then()
                .body("items.id", contains(ids.get(0)))
                .body("next", nullValue());
        decide(ids.get(1), "REFUSED").then().statusCode(200);
        officer()
                .queryParam("status", "REFUSED")
                .queryParam("dueBefore", "2000-02-20")
                .get(RIGHTS)
                .then()
                .body("items.id", contains(ids.get(1)));
        Problems.expect(officer().queryParam("cursor", "unsinn").get(RIGHTS), 422, "invalid-data")
                .violationAt("/cursor");
    }

    private static String receivedOn(String complaint, String day) {
        Map<String, Object> body = request(complaint, "EXPLANATION");
        body.put("receivedAt", day + "T09:00:00+08:00");
        return ask(body).then().statusCode(201).extract().path("id");
    }
}
