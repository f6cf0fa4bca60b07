package org.xiaobao.complaints.personaldata;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.xiaobao.complaints.Api.*;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Problems;
import org.xiaobao.platform.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Backbone.class)
class AccessListIT {

    private static final String ACCESSES = "/api/v1/personal-data-accesses";

    @Test
    void everyOpeningIsListedNewestFirstWithWhoAndWhyPageByPage() {
        String id = registered();
        open(id, "核对投诉人,电话13800001234");
        open(id, "寄送告知书");
        String next = as("auditor")
                .queryParam("complaintId", id)
                .queryParam("limit", 1)
                .get(ACCESSES)
                .then()
                .statusCode(200)
                .body("items.reason", contains("寄送告知书"))
                .body("items.actor", contains("tester-complaint-officer"))
                .body("items[0].complaintId", is(id))
                .body("items[0].at", notNullValue())
                .extract()
                .path("next");
        as("auditor")
                .queryParam("complaintId", id)
                .queryParam("actor", "tester-complaint-officer")
                .queryParam("cursor", next)
                .get(ACCESSES)
                .then()
                .body("items.reason", contains("核对投诉人,电话138******34"))
                .body("next", nullValue());
    }

    @Test
    void whatIsOutsideTheScopeIsNotListed() {
        String id = registered();
        open(id, "核对投诉人");
        for (Tokens elsewhere :
                new Tokens[] {Tokens.with().institution("OTHER"), Tokens.with().unit("/HQ/OUTLET-99")}) {
            with(elsewhere.role("auditor").sign())
                    .queryParam("complaintId", id)
                    .get(ACCESSES)
                    .then()
                    .statusCode(200)
                    .body("items", empty());
        }
    }

    @Test
    void onlyAuditorsAndAdministratorsSeeItAndABrokenCursorIsNamed() {
        Problems.expect(officer().get(ACCESSES), 403, "forbidden");
        Problems.expect(as("auditor").queryParam("cursor", "zzz").get(ACCESSES), 422, "invalid-data")
                .violationAt("/cursor");
        Problems.expect(as("auditor").queryParam("limit", 201).get(ACCESSES), 422, "invalid-data")
                .violationAt("/limit");
    }

    private static void open(String id, String reason) {
        officer()
                .body(Map.of("reason", reason))
                .post(COMPLAINTS + "/" + id + "/personal-data-access")
                .then()
                .statusCode(200);
    }
}
