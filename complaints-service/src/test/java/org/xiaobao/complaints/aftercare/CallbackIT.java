package org.xiaobao.complaints.aftercare;

import static org.hamcrest.Matchers.*;
import static org.xiaobao.complaints.Api.*;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Problems;

@QuarkusTest
@QuarkusTestResource(Backbone.class)
class CallbackIT {

    private static final String NOTE = "客户电话13800001234表示满意";

    @Test
    void theLastAnsweredCallCountsAndReportingHearsOfIt() {
        String id = closed();
        call(id, Map.of("answered", false))
                .then()
                .statusCode(200)
                .body("callback.satisfaction", is("UNREACHABLE"))
                .body("status", is("CLOSED"));
        call(id, Map.of("answered", true, "satisfaction", "VERY_SATISFIED", "note", NOTE))
                .then()
                .statusCode(200)
                .body("callback.satisfaction", is("VERY_SATISFIED"))
                .body("callback.note", not(containsString("13800001234")));
        as("auditor")
                .get(COMPLAINTS + "/" + id + "/journal")
                .then()
                .body("items[-1].type", is("xiaobao.complaints.complaint.called-back.v1"))
                .body("items[-1].data.state.satisfaction", is("VERY_SATISFIED"))
                .body("items[-2].data.satisfaction", is("UNREACHABLE"));
        Problems.expect(call(id, Map.of("answered", true, "satisfaction", "SATISFIED")), 409, "callback-answered");
        read(id).then().body("callback.satisfaction", is("VERY_SATISFIED"));
    }

    @Test
    void whoIsNotClosedIsNotCalledBack() {
        String id = registered();
        Problems.expect(call(id, Map.of("answered", false)), 409, "act-not-allowed");
        read(id).then().body("callback", nullValue()).body("version", is(0));
    }

    @Test
    void answerAndSatisfactionMustAgree() {
        String id = closed();
        Problems.expect(call(id, Map.of("answered", true)), 422, "invalid-data").violationAt("/satisfaction");
        Problems.expect(call(id, Map.of("answered", true, "satisfaction", "UNREACHABLE")), 422, "invalid-data")
                .violationAt("/satisfaction");
        Problems.expect(call(id, Map.of("answered", false, "satisfaction", "SATISFIED")), 422, "invalid-data")
                .violationAt("/satisfaction");
        Problems.expect(call(id, Map.of("satisfaction", "SATISFIED")), 422, "invalid-data")
                .violationAt("/answered");
        Problems.expect(call(id, Map.of("answered", false, "at", "2024-03-07T00:00:00+08:00")), 422, "invalid-data")
                .violationAt("/at");
        read(id).then().body("callback", nullValue());
    }

    @Test
    void aStaleVersionAndAnotherRoleAreRefused() {
        String id = closed();
        String path = COMPLAINTS + "/" + id + "/callback";
        Map<String, Object> body = Map.of("answered", false);
        Problems.expect(officer().header("If-Match", "\"0\"").body(body).post(path), 412, "stale-version");
        Problems.expect(as("auditor").body(body).post(path), 403, "forbidden");
    }

    private static String closed() {
        String id = registered();
        act(id, "acceptance", Map.of("at", "2024-03-05T10:00:00+08:00"));
        act(id, "decision", decision());
        act(id, "notice", Map.of("channel", "PHONE", "at", "2024-03-07T10:00:00+08:00"));
        act(id, "source-reply", Map.of("at", "2024-03-07T10:00:00+08:00"));
        act(id, "closure", Map.of("at", "2024-03-08T10:00:00+08:00")).then().statusCode(200);
        return id;
    }

    private static Response call(String id, Map<String, Object> body) {
        return act(id, "callback", body);
    }
}
