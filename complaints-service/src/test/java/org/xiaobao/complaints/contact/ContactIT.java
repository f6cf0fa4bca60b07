package org.xiaobao.complaints.contact;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.xiaobao.complaints.Api.*;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Problems;
import org.xiaobao.platform.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Backbone.class)
class ContactIT {

    @Test
    void theLogKeepsEveryAttemptAndTheFirstThatReached() {
        String id = registered();
        log(id, contact("NOT_REACHED", "2024-03-04T10:00:00+08:00"))
                .then()
                .statusCode(201)
                .body("number", equalTo(1));
        read(id).then().body("firstReachedAt", nullValue());
        log(id, contact("REACHED", "2024-03-05T10:00:00+08:00")).then().statusCode(201);
        log(id, contact("REACHED", "2024-03-04T15:00:00+08:00")).then().statusCode(201);
        read(id).then().body("firstReachedAt", equalTo("2024-03-04T15:00:00+08:00"));
        officer()
                .get(COMPLAINTS + "/" + id + "/contacts")
                .then()
                .statusCode(200)
                .body("items.number", contains(1, 2, 3))
                .body("items.outcome", contains("NOT_REACHED", "REACHED", "REACHED"));
        officer()
                .get(COMPLAINTS + "/" + id + "/journal")
                .then()
                .body("items.type", hasItem("xiaobao.complaints.complaint.contacted.v1"))
                .body(not(containsString("约定周三")));
    }

    @Test
    void numbersInTheNoteAreMasked() {
        String id = registered();
        log(id, contact("REACHED", "2024-03-05T10:00:00+08:00"))
                .then()
                .body("note", containsString("约定周三"))
                .body("note", not(containsString("13800001234")));
    }

    @Test
    void aContactRaisesTheVersionAndAStaleOneIsRefused() {
        String id = registered();
        String before = read(id).header("ETag");
        String after = log(id, contact("REACHED", "2024-03-05T10:00:00+08:00")).header("ETag");
        read(id).then().header("ETag", equalTo(after));
        officer()
                .header("If-Match", before)
                .body(contact("REACHED", "2024-03-05T10:00:00+08:00"))
                .post(COMPLAINTS + "/" + id + "/contacts")
                .then()
                .statusCode(412);
    }

    @Test
    void whatCannotHaveBeenIsRefusedAndLeavesNothing() {
        String id = registered();
        Problems.expect(log(id, contact("REACHED", "2024-03-03T10:00:00+08:00")), 422, "invalid-data")
                .violationAt("/at");
        Problems.expect(log(id, contact("REACHED", "2999-03-03T10:00:00+08:00")), 422, "invalid-data")
                .violationAt("/at");
        for (String missing : List.of("channel", "direction", "outcome")) {
            Map<String, Object> body = contact("REACHED", "2024-03-05T10:00:00+08:00");
            body.remove(missing);
            Problems.expect(log(id, body), 422, "invalid-data").violationAt("/" + missing);
        }
        officer().get(COMPLAINTS + "/" + id + "/contacts").then().body("items", empty());
    }

    @Test
    void anotherUnitNeitherReadsNorWritesTheLogNorDoesWhoIsNamed() {
        Map<String, Object> body = complaint();
        body.put("namedStaff", List.of("clerk-17"));
        String id = registered(body);
        String other = Tokens.with().role("unit-handler").unit("/HQ/OUTLET-04").sign();
        Problems.expect(with(other).get(COMPLAINTS + "/" + id + "/contacts"), 404, "not-found");
        Map<String, Object> contact = contact("REACHED", "2024-03-05T10:00:00+08:00");
        Problems.expect(with(other).body(contact).post(COMPLAINTS + "/" + id + "/contacts"), 404, "not-found");
        String named = Tokens.with().role("unit-handler").subject("clerk-17").sign();
        Problems.expect(with(named).body(contact).post(COMPLAINTS + "/" + id + "/contacts"), 409, "person-recused");
    }

    private static Response log(String id, Map<String, Object> contact) {
        return act(id, "contacts", contact);
    }

    private static Map<String, Object> contact(String outcome, String at) {
        return new TreeMap<>(Map.of(
                "at", at,
                "channel", "PHONE",
                "direction", "OUTBOUND",
                "outcome", outcome,
                "note", "约定周三回访,电话13800001234"));
    }
}
