package org.xiaobao.complaints.handling;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.xiaobao.complaints.Api.*;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Problems;

@QuarkusTest
@QuarkusTestResource(Backbone.class)
class MajorIT {

    private static final String NEXT_DAY = "2024-03-05T09:00:00+08:00";
    private static final String REPORT = "deadlines.find { it.kind == 'MAJOR_REPORT' }";
    private static final Map<String, String> NAMED = Map.of("ground", "REGULATOR_NAMED", "at", NEXT_DAY);

    @Test
    void twentyPeopleMakeItMajorFromItsReceiptAndNineteenDoNot() {
        read(joint(20))
                .then()
                .body("major.ground", equalTo("GROUP_SIZE"))
                .body("major.since", equalTo("2024-03-04T09:30:00+08:00"))
                .body(REPORT + ".dueOn", equalTo("2024-03-05"));
        read(joint(19)).then().body("major", nullValue()).body(REPORT, nullValue());
    }

    @Test
    void beforeTheRuleWasInForceNoNumberOfPeopleMadeItMajor() {
        Map<String, Object> body = complaintReceived("2020-02-29T09:30:00+08:00");
        body.put("groupSize", 50);
        register(body).then().statusCode(201).body("major", nullValue());
    }

    @Test
    void anotherGroundCanBeSaidAtTheRegistrationButOnlyAKnownOne() {
        Map<String, Object> body = complaint();
        body.put("majorGround", "DISASTER_ACCIDENT_PUBLIC_HEALTH");
        register(body).then().statusCode(201).body("major.ground", equalTo("DISASTER_ACCIDENT_PUBLIC_HEALTH"));
        Map<String, Object> unknown = complaint();
        unknown.put("majorGround", "ANGRY");
        Problems.expect(register(unknown), 422, "invalid-data").violationAt("/majorGround");
    }

    @Test
    void theReportDutyRunsUntilItIsReported() {
        String id = registered();
        act(id, "major", NAMED)
                .then()
                .statusCode(200)
                .body("major.ground", equalTo("REGULATOR_NAMED"))
                .body(REPORT + ".dueOn", equalTo("2024-03-06"))
                .body(REPORT + ".status", equalTo("MISSED"));
        act(id, "major-report", Map.of("reportedTo", "漳州监管分局", "at", "2024-03-06T09:00:00+08:00"))
                .then()
                .statusCode(200)
                .body("major.reportedAt", notNullValue())
                .body("major.reportedTo", equalTo("漳州监管分局"))
                .body(REPORT + ".status", equalTo("MET"));
        officer()
                .get(COMPLAINTS + "/" + id + "/journal")
                .then()
                .body(
                        "items.type",
                        hasItems(
                                "xiaobao.complaints.complaint.major-declared.v1",
                                "xiaobao.complaints.complaint.major-reported.v1"));
    }

    @Test
    void whatIsNotMajorIsNotReportedAndNothingIsDoneTwice() {
        String id = registered();
        Problems.expect(act(id, "major-report", Map.of("reportedTo", "监管")), 409, "not-major");
        read(id).then().body("version", is(0));
        act(id, "major", NAMED).then().statusCode(200);
        Problems.expect(act(id, "major", NAMED), 409, "major-already");
        Problems.expect(
                        act(id, "major-report", Map.of("reportedTo", "监管", "at", "2024-03-04T10:00:00+08:00")),
                        422,
                        "invalid-data")
                .violationAt("/at");
        act(id, "major-report", Map.of("reportedTo", "监管")).then().statusCode(200);
        Problems.expect(act(id, "major-report", Map.of("reportedTo", "监管")), 409, "major-already-reported");
        read(id).then().body("version", is(2));
    }

    @Test
    void anUnknownGroundAndAClosedDoorAreRefused() {
        String id = registered();
        Problems.expect(act(id, "major", Map.of("ground", "ANGRY")), 422, "invalid-data")
                .violationAt("/ground");
        Problems.expect(
                        act(id, "major", Map.of("ground", "REGULATOR_NAMED", "at", "2024-03-03T10:00:00+08:00")),
                        422,
                        "invalid-data")
                .violationAt("/at");
        act(id, "withdrawal", Map.of("at", NEXT_DAY)).then().statusCode(200);
        Problems.expect(act(id, "major", NAMED), 409, "act-not-allowed");
        as("unit-handler")
                .body(NAMED)
                .post(COMPLAINTS + "/" + id + "/major")
                .then()
                .statusCode(403);
        read(id).then().body("major", nullValue());
    }

    @Test
    void thePhoneOfWhoTookTheReportIsMasked() {
        String id = joint(20);
        act(id, "major-report", Map.of("reportedTo", "值班电话13800001234"))
                .then()
                .statusCode(200)
                .body("major.reportedTo", not(equalTo("值班电话13800001234")));
    }

    private static String joint(int people) {
        Map<String, Object> body = complaint();
        body.put("groupSize", people);
        return registered(body);
    }
}
