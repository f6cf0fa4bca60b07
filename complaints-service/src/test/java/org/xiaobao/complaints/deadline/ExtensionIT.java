package org.xiaobao.complaints.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xiaobao.complaints.Api;
import org.xiaobao.complaints.Rows;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.TestClock;
import org.xiaobao.platform.testing.Tokens;
import org.xiaobao.platform.time.Zones;

@QuarkusTest
@QuarkusTestResource(Backbone.class)
class ExtensionIT {

    private static final String STATUTORY_DUE = "deadlines.find { it.kind == 'STATUTORY' }.dueOn";
    private final Instant received = TestClock.now().minus(5, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
    private final LocalDate receivedOn = Zones.dayOf(received);

    @Test
    void anotherPersonApprovesAndTheDueDayMovesToThirtyDays() {
        String id = registered();
        Api.read(id).then().body(STATUTORY_DUE, equalTo(receivedOn.plusDays(15).toString()));
        ask(id, Map.of("reason", "需调取监控录像"))
                .then()
                .statusCode(201)
                .body("number", equalTo(1))
                .body("status", equalTo("PENDING"))
                .body(STATUTORY_DUE, equalTo(receivedOn.plusDays(15).toString()));
        post(officer("asker"), id, "extensions/1/approval", Map.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("extension-of-ones-own"));
        post(officer("other"), id, "extensions/1/approval", Map.of())
                .then()
                .statusCode(200)
                .body(STATUTORY_DUE, equalTo(receivedOn.plusDays(30).toString()));
        Api.read(id).then().body("dueOn", equalTo(receivedOn.plusDays(30).toString()));
        Api.officer()
                .get(Api.COMPLAINTS + "/" + id + "/journal")
                .then()
                .body(
                        "items.type",
                        hasItems(
                                "xiaobao.complaints.complaint.extension-requested.v1",
                                "xiaobao.complaints.complaint.extension-approved.v1"));
        assertThat(Rows.one(
                        "select data::jsonb -> 'state' ->> 'extensions' from journal where aggregate_id = ?::uuid"
                                + " order by sequence desc limit 1",
                        id))
                .isEqualTo("1");
    }

    @Test
    void theLastStepIsForTheSeniorManagerAndWaitsForTheNotice() {
        String id = extendedOnce();
        ask(id, Map.of("reason", "情况特别复杂", "level", 2)).then().statusCode(201);
        post(officer("other"), id, "extensions/2/approval", Map.of()).then().statusCode(403);
        post(manager(), id, "extensions/2/approval", Map.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("extension-needs-notice"));
        Api.read(id).then().body(STATUTORY_DUE, equalTo(receivedOn.plusDays(30).toString()));
        post(officer("asker"), id, "extensions/2/notice", Map.of()).then().statusCode(200);
        post(manager(), id, "extensions/2/approval", Map.of())
                .then()
                .statusCode(200)
                .body(STATUTORY_DUE, equalTo(receivedOn.plusDays(60).toString()));
    }

    @Test
    void aThirdExtensionIsRefused() {
        String id = extendedOnce();
        ask(
                        id,
                        Map.of(
                                "reason",
                                "特别复杂",
                                "noticeToComplainantAt",
                                TestClock.now().minusSeconds(5).toString()))
                .then()
                .statusCode(201);
        post(manager(), id, "extensions/2/approval", Map.of()).then().statusCode(200);
        ask(id, Map.of("reason", "再延")).then().statusCode(409).body("code", equalTo("extension-limit-reached"));
    }

    @Test
    void anExtensionAfterExpiryIsRefused() {
        ask(Api.registered(), Map.of("reason", "过期补延"))
                .then()
                .statusCode(409)
                .body("code", equalTo("deadline-expired"));
    }

    @Test
    void aSkippedStepAndASecondPendingRequestAreRefused() {
        String id = registered();
        ask(id, Map.of("reason", "跳级", "level", 2))
                .then()
                .statusCode(409)
                .body("code", equalTo("extension-step-skipped"));
        ask(id, Map.of("reason", "第一次")).then().statusCode(201);
        ask(id, Map.of("reason", "第二次")).then().statusCode(409).body("code", equalTo("extension-pending"));
    }

    @Test
    void aRefusedExtensionMovesNothingAndIsDecidedForGood() {
        String id = registered();
        ask(id, Map.of("reason", "材料多")).then().statusCode(201);
        post(manager(), id, "extensions/1/refusal", Map.of("reason", "理由不足"))
                .then()
                .statusCode(200)
                .body("status", equalTo("REFUSED"))
                .body(STATUTORY_DUE, equalTo(receivedOn.plusDays(15).toString()));
        post(manager(), id, "extensions/1/approval", Map.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("extension-decided"));
        Api.officer().get(Api.COMPLAINTS + "/" + id + "/extensions").then().body("items.status", contains("REFUSED"));
    }

    @Test
    void aStaleVersionIsRefusedAndAnExtensionRaisesTheVersion() {
        String id = registered();
        String before = Api.read(id).header("ETag");
        String after = ask(id, Map.of("reason", "材料多")).header("ETag");
        Api.read(id).then().header("ETag", equalTo(after));
        Api.with(manager())
                .header("If-Match", before)
                .body(Map.of())
                .post(Api.COMPLAINTS + "/" + id + "/extensions/1/approval")
                .then()
                .statusCode(412);
    }

    @Test
    void newMaterialStartsThePeriodAgain() {
        String id = extendedOnce();
        post(officer("asker"), id, "new-material", Map.of("summary", "补充提交录音"))
                .then()
                .statusCode(200)
                .body(
                        "items.find { it.kind == 'STATUTORY' }.dueOn",
                        equalTo(today().plusDays(15).toString()))
                .body("items.find { it.kind == 'STATUTORY' }.explanation.rule", equalTo("STATUTORY/*/L0 v1"));
    }

    @Test
    void theDeadlinesExplainThemselves() {
        String id = registered();
        Api.officer()
                .get(Api.COMPLAINTS + "/" + id + "/deadlines")
                .then()
                .statusCode(200)
                .body("items.kind", contains("STATUTORY", "INTERNAL"))
                .body("items[0].status", equalTo("OPEN"))
                .body("items[0].explanation.startedOn", equalTo(receivedOn.toString()))
                .body("items[0].countedDays", equalTo(5));
        Api.read(id).then().body("deadlines[0].explanation", nullValue());
    }

    private String extendedOnce() {
        String id = registered();
        ask(id, Map.of("reason", "需外调")).then().statusCode(201);
        post(officer("other"), id, "extensions/1/approval", Map.of()).then().statusCode(200);
        return id;
    }

    private String registered() {
        Map<String, Object> body = Api.complaintReceived(received.toString());
        body.put("source", "OUTLET");
        body.remove("sourceReference");
        return Api.registered(body);
    }

    private static Response ask(String id, Map<String, ?> body) {
        return post(officer("asker"), id, "extensions", body);
    }

    private static Response post(String token, String id, String act, Map<String, ?> body) {
        return Api.with(token).body(body).post(Api.COMPLAINTS + "/" + id + "/" + act);
    }

    private static String officer(String subject) {
        return Tokens.with().role("complaint-officer").subject(subject).sign();
    }

    private static String manager() {
        return Tokens.with().role("approver").subject("manager").sign();
    }

    private static LocalDate today() {
        return TestClock.today();
    }
}
