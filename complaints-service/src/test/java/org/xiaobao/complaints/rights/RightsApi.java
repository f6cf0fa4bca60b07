package org.xiaobao.complaints.rights;

import static org.xiaobao.complaints.Api.*;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.xiaobao.complaints.Rows;

/** Rights requests as clients make them: received on Friday 8 March 2024. */
final class RightsApi {

    static final String RIGHTS = "/api/v1/rights-requests";

    private RightsApi() {}

    static Map<String, Object> request(String complaint, String kind) {
        return new TreeMap<>(Map.of(
                "complaintId", complaint,
                "kind", kind,
                "requestedBy", "虚构张三",
                "identityVerifiedBy", "出示身份证350625199001011234",
                "receivedAt", "2024-03-08T09:00:00+08:00",
                "details", "请处理本人信息,联系电话13800001234"));
    }

    static Response ask(Map<String, ?> body) {
        return officer().body(body).post(RIGHTS);
    }

    static String asked(String complaint, String kind) {
        return ask(request(complaint, kind)).then().statusCode(201).extract().path("id");
    }

    static String granted(String complaint, String kind) {
        String id = asked(complaint, kind);
        decide(id, "GRANTED").then().statusCode(200);
        return id;
    }

    static Response decide(String id, String result) {
        return step(id, "decision", Map.of("result", result, "reasons", "理由:已核实本人13800001234"));
    }

    static Response fulfil(String id, Map<String, ?> body) {
        return step(id, "fulfilment", body);
    }

    static Response step(String id, String act, Map<String, ?> body) {
        return officer().body(body).post(RIGHTS + "/" + id + "/" + act);
    }

    /** What the journal tells under the request's own id. */
    static List<String> typesOf(String id) {
        return Rows.column(
                "select replace(type, 'xiaobao.complaints.', '') from journal where aggregate_id = ?::uuid order by sequence",
                id);
    }
}
