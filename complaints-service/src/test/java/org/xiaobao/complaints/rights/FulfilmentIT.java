package org.xiaobao.complaints.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;
import static org.xiaobao.complaints.Api.*;
import static org.xiaobao.complaints.rights.RightsApi.*;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xiaobao.complaints.Rows;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.EventProbe;
import org.xiaobao.platform.testing.Problems;

/** What a granted request leads to, by its kind, and what is refused on the way. */
@QuarkusTest
@QuarkusTestResource(Backbone.class)
class FulfilmentIT {

    private static final String CORRECTED = "xiaobao.complaints.complaint.complainant-corrected.v1";

    @Test
    void accessIsAnsweredWithACopyInClearThatTheComplaintsJournalTells() {
        String complaint = registered();
        String id = granted(complaint, "ACCESS");
        Problems.expect(fulfil(id, Map.of("note", "已交付")), 409, "copy-not-drawn");
        copy(id).then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("complainant.phone", is("13800001234"))
                .body("complainant.name", is("虚构张三"));
        as("auditor")
                .get(COMPLAINTS + "/" + complaint + "/journal")
                .then()
                .body("items[-1].type", is("xiaobao.complaints.complaint.personal-data-read.v1"))
                .body("items[-1].reason", startsWith("个人信息查阅复制请求"));
        fulfil(id, Map.of("note", "当面交付"))
                .then()
                .statusCode(200)
                .body("status", is("FULFILLED"))
                .body("result", is("GRANTED"))
                .body("overdue", is(false))
                .body("copiedAt", notNullValue());
        Problems.expect(copy(id), 409, "rights-request-fulfilled");
        Problems.expect(fulfil(id, Map.of("note", "x")), 409, "rights-request-fulfilled");
        assertThat(typesOf(id))
                .containsExactly(
                        "rights-request.received.v1",
                        "rights-request.decided.v1",
                        "rights-request.copy-drawn.v1",
                        "rights-request.fulfilled.v1");
    }

    @Test
    void aCopyIsForGrantedAccessAlone() {
        String complaint = registered();
        String undecided = asked(complaint, "ACCESS");
        Problems.expect(copy(undecided), 409, "rights-request-not-granted");
        Problems.expect(copy(granted(complaint, "EXPLANATION")), 409, "no-request-for-access");
        Problems.expect(
                officer().header("If-Match", "\"5\"").post(RIGHTS + "/" + undecided + "/copy"), 412, "stale-version");
        assertThat(Rows.one(
                        "select count(*) from journal where aggregate_id = ?::uuid and type like '%personal-data-read%'",
                        complaint))
                .isEqualTo("0");
    }

    @Test
    void aCorrectionChangesTheComplainantAndTellsWhichFieldsOnly() {
        String complaint = registered();
        String id = granted(complaint, "CORRECTION");
        Map<String, String> right = Map.of("name", "虚构欧阳采薇", "phone", "139 0000 5678");
        fulfil(id, Map.of("note", "已更正", "complainant", right))
                .then()
                .statusCode(200)
                .body("status", is("FULFILLED"));
        read(complaint)
                .then()
                .body("version", is(1))
                .body("complainant.phone", endsWith("5678"))
                .body("complainant.idNumber", endsWith("1234"));
        officer()
                .body(Map.of("reason", "核对更正"))
                .post(COMPLAINTS + "/" + complaint + "/personal-data-access")
                .then()
                .body("complainant.name", is("虚构欧阳采薇"))
                .body("complainant.groups", contains("ELDERLY"));
        as("auditor")
                .get(COMPLAINTS + "/" + complaint + "/journal")
                .then()
                .body("items.find { it.type == '" + CORRECTED + "' }.data.fields", contains("name", "phone"));
        try (EventProbe probe = EventProbe.on("complaints.events.v1")) {
            probe.awaitFor(UUID.fromString(complaint), 2);
        }
        assertThat(phoneIndex(complaint)).isEqualTo(phoneIndex(registeredWithPhone("13900005678")));
    }

    @Test
    void aCorrectedNameIsNoLongerFoundInTheTexts() {
        String name = "夏侯听雨";
        Map<String, Object> body = complaint();
        body.put("facts", "柜员对客户" + name + "解释不清");
        String complaint = registered(body);
        search(name).then().statusCode(200).body("items.id", hasItem(complaint));
        String id = granted(complaint, "CORRECTION");
        fulfil(id, Map.of("note", "已更正", "complainant", Map.of("name", name)))
                .then()
                .statusCode(200);
        search(name).then().statusCode(200).body("items.id", not(hasItem(complaint)));
    }

    @Test
    void aCorrectionThatDoesNotFitIsRefusedAndNothingChanges() {
        String complaint = registered();
        String id = granted(complaint, "CORRECTION");
        Problems.expect(fulfil(id, Map.of("note", "x")), 422, "invalid-data").violationAt("/complainant");
        Problems.expect(corrected(id, Map.of("phone", "abc")), 422, "invalid-data")
                .violationAt("/complainant/phone");
        Problems.expect(corrected(id, Map.of("name", " ")), 422, "invalid-data").violationAt("/complainant/name");
        Problems.expect(corrected(id, Map.of("phone", "13800001234")), 409, "complainant-unchanged");
        Problems.expect(corrected(id, Map.of()), 409, "complainant-unchanged");
        String other = granted(complaint, "EXPLANATION");
        Problems.expect(corrected(other, Map.of("name", "虚构某人")), 422, "invalid-data")
                .violationAt("/complainant");
        read(complaint).then().body("version", is(0));
        officer().get(RIGHTS + "/" + id).then().body("status", is("GRANTED")).body("version", is(1));
        assertThat(typesOf(id)).containsExactly("rights-request.received.v1", "rights-request.decided.v1");
    }

    @Test
    void anOrganisationIsCorrectedToAValidCreditCodeOnly() {
        Map<String, Object> body = complaint();
        body.put("complainant", Map.of("kind", "ORGANISATION", "name", "虚构商行"));
        String id = granted(registered(body), "CORRECTION");
        Problems.expect(corrected(id, Map.of("idNumber", "91350600M0001X0000")), 422, "invalid-data")
                .violationAt("/complainant/idNumber");
    }

    @Test
    void anExplanationIsGivenAndItsLatenessTold() {
        String id = asked(registered(), "EXPLANATION");
        Problems.expect(fulfil(id, Map.of("note", "已说明")), 409, "rights-request-not-granted");
        decide(id, "PARTLY_GRANTED").then().statusCode(200).body("status", is("GRANTED"));
        Problems.expect(fulfil(id, Map.of()), 422, "invalid-data").violationAt("/note");
        fulfil(id, Map.of("note", "已说明,电话13800001234"))
                .then()
                .statusCode(200)
                .body("result", is("PARTLY_GRANTED"))
                .body("fulfilmentNote", not(containsString("13800001234")));
        assertThat(Rows.one("select data from journal where aggregate_id = ?::uuid and sequence = 3", id))
                .contains("\"inTime\":false");
    }

    private static Response copy(String id) {
        return officer().post(RIGHTS + "/" + id + "/copy");
    }

    private static Response corrected(String id, Map<String, String> complainant) {
        return fulfil(id, Map.of("note", "x", "complainant", complainant));
    }

    private static Response search(String words) {
        return officer().queryParam("q", words).get(COMPLAINTS);
    }

    private static String registeredWithPhone(String phone) {
        Map<String, Object> body = complaint();
        body.put("complainant", Map.of("kind", "PERSON", "name", "虚构同号", "phone", phone));
        return registered(body);
    }

    private static String phoneIndex(String complaint) {
        return Rows.one("select encode(complainant_phone_index, 'hex') from complaint where id = ?::uuid", complaint);
    }
}
