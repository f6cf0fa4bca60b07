package org.xiaobao.complaints.handling;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.xiaobao.complaints.Api.COMPLAINTS;
import static org.xiaobao.complaints.Api.act;
import static org.xiaobao.complaints.Api.as;
import static org.xiaobao.complaints.Api.decision;
import static org.xiaobao.complaints.Api.officer;
import static org.xiaobao.complaints.Api.read;
import static org.xiaobao.complaints.Api.registered;
import static org.xiaobao.complaints.Api.with;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Problems;
import org.xiaobao.platform.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Backbone.class)
class ReclassificationIT {

    private String id;

    @BeforeEach
    void register() {
        id = registered();
    }

    @Test
    void theCodesChangeAndTheJournalKeepsBothAndTheReason() {
        reclassify(codes())
                .then()
                .statusCode(200)
                .body("classification.reason", is("PRICING"))
                .body("version", is(1));
        as("auditor")
                .get(COMPLAINTS + "/" + id + "/journal")
                .then()
                .body("items[1].type", is("xiaobao.complaints.complaint.reclassified.v1"))
                .body("items[1].reason", is("原登记有误,客户电话138******34"))
                .body("items[1].data.former.reason", is("CONTRACT_TERMS"))
                .body("items[1].data.current.reason", is("PRICING"))
                .body("items[1].data.state.businessCategory", is("LOAN_HOUSING"))
                .body("items[1].data.because", nullValue());
    }

    @Test
    void aDecidedAndADeclinedCaseMayBeReclassifiedToo() {
        act(id, "acceptance", Map.of("at", "2024-03-05T10:00:00+08:00"));
        act(id, "decision", decision()).then().statusCode(200);
        reclassify(codes()).then().statusCode(200).body("status", is("DECIDED"));
        id = registered();
        act(id, "rejection", Map.of("reason", "非本机构业务"));
        reclassify(codes()).then().statusCode(200).body("disposition", is("REJECTED"));
    }

    @Test
    void whatIsNoCodeIsRefusedAndNamedAndNothingStored() {
        for (String field : new String[] {"businessChannel", "businessCategory", "reason"}) {
            Map<String, Object> wrong = codes();
            wrong.put(field, "NO_SUCH_CODE");
            Problems.expect(reclassify(wrong), 422, "invalid-data").violationAt("/" + field);
        }
        Map<String, Object> silent = codes();
        silent.remove("because");
        Problems.expect(reclassify(silent), 422, "invalid-data").violationAt("/because");
        read(id).then().body("version", is(0)).body("classification.reason", is("CONTRACT_TERMS"));
    }

    @Test
    void theSameCodesAgainAreRefused() {
        reclassify(codes()).then().statusCode(200);
        Problems.expect(reclassify(codes()), 409, "classification-unchanged");
        read(id).then().body("version", is(1));
    }

    @Test
    void itNeedsTheVersionThatWasRead() {
        String path = COMPLAINTS + "/" + id + "/classification";
        Problems.expect(officer().body(codes()).put(path), 428, "version-required");
        Problems.expect(officer().header("If-Match", "\"7\"").body(codes()).put(path), 412, "stale-version");
    }

    @Test
    void othersMayNot() {
        String path = COMPLAINTS + "/" + id + "/classification";
        Problems.expect(
                as("unit-handler").header("If-Match", "\"0\"").body(codes()).put(path), 403, "forbidden");
        String other =
                Tokens.with().role("complaint-officer").institution("OTHER").sign();
        Problems.expect(with(other).header("If-Match", "\"0\"").body(codes()).put(path), 404, "not-found");
        read(id).then().body("version", is(0));
    }

    private Response reclassify(Map<String, Object> body) {
        return officer()
                .header("If-Match", read(id).header("ETag"))
                .body(body)
                .put(COMPLAINTS + "/" + id + "/classification");
    }

    private static Map<String, Object> codes() {
        return new TreeMap<>(Map.of(
                "businessChannel", "FRONT_COUNTER",
                "businessCategory", "LOAN_HOUSING",
                "reason", "PRICING",
                "because", "原登记有误,客户电话13800001234"));
    }
}
