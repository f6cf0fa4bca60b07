package org.xiaobao.complaints.deadline;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.xiaobao.complaints.Api;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.TestClock;
import org.xiaobao.platform.time.Zones;

@QuarkusTest
@QuarkusTestResource(Backbone.class)
class AppraisalIT {

    private static final String STATUTORY = "deadlines.find { it.kind == 'STATUTORY' }.";
    private final Instant received = TestClock.now().minus(20, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
    private final LocalDate receivedOn = Zones.dayOf(received);

    @Test
    void aRunningAppraisalStopsTheClockAndItsEndLetsItRun() {
        String id = registered();
        start(id, receivedOn.plusDays(5))
                .then()
                .statusCode(201)
                .body(STATUTORY + "paused", equalTo(true))
                .body(STATUTORY + "dueOn", equalTo(receivedOn.plusDays(30).toString()));
        end(id, receivedOn.plusDays(15))
                .then()
                .statusCode(200)
                .body(STATUTORY + "paused", equalTo(false))
                .body(STATUTORY + "pausedDays", equalTo(10))
                .body(STATUTORY + "dueOn", equalTo(receivedOn.plusDays(25).toString()));
        Api.read(id).then().body("dueOn", equalTo(receivedOn.plusDays(25).toString()));
        Api.officer().get(Api.COMPLAINTS + "/" + id + "/appraisals").then().body("items", hasSize(1));
    }

    @Test
    void anAppraisalInsideAnotherIsRefused() {
        String id = registered();
        start(id, receivedOn.plusDays(5)).then().statusCode(201);
        start(id, receivedOn.plusDays(6)).then().statusCode(409).body("code", equalTo("pause-overlaps"));
        end(id, receivedOn.plusDays(9)).then().statusCode(200);
        start(id, receivedOn.plusDays(8)).then().statusCode(409).body("code", equalTo("pause-overlaps"));
        start(id, receivedOn.plusDays(9)).then().statusCode(201);
    }

    @Test
    void anEndBeforeTheStartAndASecondEndAreRefused() {
        String id = registered();
        start(id, receivedOn.plusDays(5)).then().statusCode(201);
        end(id, receivedOn.plusDays(4)).then().statusCode(422).body("violations[0].pointer", equalTo("/endedOn"));
        end(id, receivedOn.plusDays(6)).then().statusCode(200);
        end(id, receivedOn.plusDays(7)).then().statusCode(409).body("code", equalTo("pause-ended"));
    }

    @Test
    void aStartBeforeTheReceiptOrInTheFutureIsRefused() {
        String id = registered();
        start(id, receivedOn.minusDays(1)).then().statusCode(422);
        start(id, TestClock.today().plusDays(1)).then().statusCode(422);
    }

    @Test
    void aDecidedAndToldCaseCannotBePausedAnyMore() {
        String id = Api.registered();
        Api.act(id, "rejection", Map.of("reason", "不属于本机构业务")).then().statusCode(200);
        start(id, LocalDate.of(2024, 3, 5)).then().statusCode(409).body("code", equalTo("clock-stopped"));
    }

    private String registered() {
        Map<String, Object> body = Api.complaintReceived(received.toString());
        body.put("source", "OUTLET");
        body.remove("sourceReference");
        return Api.registered(body);
    }

    private Response start(String id, LocalDate on) {
        Map<String, Object> body = new TreeMap<>(Map.of(
                "body",
                "某司法鉴定中心",
                "subject",
                "签名笔迹鉴定",
                "startedOn",
                on.toString(),
                "complainantToldAt",
                TestClock.now().minusSeconds(60).toString()));
        return Api.act(id, "appraisals", body);
    }

    private static Response end(String id, LocalDate on) {
        int last = Api.officer()
                .get(Api.COMPLAINTS + "/" + id + "/appraisals")
                .jsonPath()
                .getList("items")
                .size();
        return Api.act(id, "appraisals/" + last + "/end", Map.of("endedOn", on.toString()));
    }
}
