package org.xiaobao.complaints.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;
import static org.xiaobao.complaints.Api.*;
import static org.xiaobao.complaints.rights.RightsApi.*;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xiaobao.complaints.Rows;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Problems;

/** Deletion on request, and what an erasure does to the requests of the complaint. */
@QuarkusTest
@QuarkusTestResource(Backbone.class)
class DeletionIT {

    @Test
    void onceTheRetentionIsOverADeletionIsGrantedAndFulfilledByTheErasure() {
        String complaint = endedLongAgo();
        String id = granted(complaint, "DELETION");
        Problems.expect(fulfil(id, Map.of("note", "已删除")), 409, "not-erased-yet");
        erase(complaint);
        fulfil(id, Map.of("note", "已删除")).then().statusCode(200).body("status", is("FULFILLED"));
        officer()
                .get(RIGHTS + "/" + id)
                .then()
                .body("requestedBy", is(""))
                .body("details", is(""))
                .body("reasons", is(""))
                .body("decidedBy", notNullValue());
        assertThat(Rows.one("select count(*) from journal_key where aggregate_id = ?::uuid", id))
                .isEqualTo("0");
    }

    @Test
    void ofAnErasedComplaintWhatWasAskedIsStillDecidedAndNothingNewIsTaken() {
        String complaint = endedLongAgo();
        String access = asked(complaint, "ACCESS");
        String correction = granted(complaint, "CORRECTION");
        erase(complaint);
        Problems.expect(ask(request(complaint, "ACCESS")), 409, "already-erased");
        Problems.expect(
                fulfil(correction, Map.of("note", "x", "complainant", Map.of("name", "虚构某人"))), 409, "already-erased");
        decide(access, "GRANTED").then().statusCode(200);
        Problems.expect(officer().post(RIGHTS + "/" + access + "/copy"), 409, "already-erased");
        assertThat(Rows.one("select copied_at from rights_request where id = ?::uuid", access))
                .isNull();
    }

    @Test
    void itsDetailTellsUntilWhenTheLawKeepsIt() {
        String complaint = registered(complaintReceived("2025-03-04T09:30:00+08:00"));
        reject(complaint, "2025-03-05T09:00:00+08:00");
        Map<String, Object> body = request(complaint, "DELETION");
        body.put("receivedAt", "2025-03-08T09:00:00+08:00");
        String id = ask(body).then().statusCode(201).extract().path("id");
        decide(id, "GRANTED").then().statusCode(409).body("detail", containsString("2028-03-05"));
    }

    private static String endedLongAgo() {
        String complaint = registered(complaintReceived("2020-03-04T09:30:00+08:00"));
        reject(complaint, "2020-03-05T09:00:00+08:00");
        return complaint;
    }

    private static void reject(String complaint, String at) {
        officer()
                .body(Map.of("reason", "不属于本机构业务", "at", at))
                .post(COMPLAINTS + "/" + complaint + "/rejection")
                .then()
                .statusCode(200);
    }

    private static void erase(String complaint) {
        as("approver")
                .body(Map.of("reason", "保存期限届满"))
                .post(COMPLAINTS + "/" + complaint + "/erasure")
                .then()
                .statusCode(200);
    }
}
