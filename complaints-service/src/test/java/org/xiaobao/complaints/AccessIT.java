package org.xiaobao.complaints;

import static org.xiaobao.complaints.Api.*;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Tokens;
import org.xiaobao.platform.testing.access.AccessSuite;

@QuarkusTest
@QuarkusTestResource(Backbone.class)
class AccessIT extends AccessSuite {

    AccessIT() {
        super(Roles.class);
    }

    private static final String RIGHTS = "/api/v1/rights-requests";
    private static final String IMPORTS = "/api/v1/complaint-imports";

    @Override
    protected Map<String, String> casesOf(String unit) {
        Map<String, Object> body = complaint();
        body.put("unit", unit);
        String complaint = registered(body);
        return Map.of(
                COMPLAINTS + "/{id}", COMPLAINTS + "/" + complaint,
                RIGHTS + "/{id}", RIGHTS + "/" + asked(complaint),
                IMPORTS + "/{id}", IMPORTS + "/" + imported(unit));
    }

    private static String asked(String complaint) {
        Map<String, Object> request = Map.of(
                "complaintId", complaint,
                "kind", "EXPLANATION",
                "requestedBy", "虚构张三",
                "identityVerifiedBy", "柜面核验",
                "details", "请说明为何留存通话记录");
        return officer()
                .body(request)
                .post(RIGHTS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The template as it is handed out. */
    private static String imported(String unit) {
        String officer = Tokens.with().role("complaint-officer").unit(unit).sign();
        byte[] template = with(officer).get(IMPORTS + "/template.csv").asByteArray();
        return with(officer)
                .contentType("text/csv")
                .body(template)
                .post(IMPORTS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
