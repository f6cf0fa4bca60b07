package org.xiaobao.complaints.aftercare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;
import static org.xiaobao.complaints.Api.*;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.xiaobao.complaints.Rows;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Problems;
import org.xiaobao.platform.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Backbone.class)
class ReexaminationIT {

    private static final String GROUNDS = "对处理决定不服,电话13800001234";

    @Test
    void aDecisionSetAsideIsMadeAgainAndTheCaseCountsOnce() {
        String id = closedByOutlet();
        apply(id, "2024-03-10")
                .then()
                .statusCode(200)
                .body("status", is("CLOSED"))
                .body("reexamination.grounds", not(containsString("13800001234")))
                .body("deadlines.find { it.kind == 'REEXAMINATION_APPLY' }.stoppedOn", is("2024-03-10"))
                .body("deadlines.find { it.kind == 'REEXAMINATION_DECIDE' }.dueOn", is("2024-04-09"));
        examine(id, "SET_ASIDE")
                .then()
                .statusCode(200)
                .body("status", is("ACCEPTED"))
                .body("disposition", is("VALID"))
                .body("decision", nullValue())
                .body("closedAt", nullValue())
                .body("dueOn", is("2024-04-04"))
                .body("deadlines.find { it.kind == 'SOURCE_REPLY' }.stoppedOn", is("2024-03-07"))
                .body("deadlines.find { it.kind == 'REEXAMINATION_DECIDE' }.stoppedOn", is("2024-03-20"));
        assertThat(Rows.column("select kind from deadline where complaint_id = ?::uuid and stopped_on is null", id))
                .containsExactlyInAnyOrder("STATUTORY", "INTERNAL");
        as("auditor")
                .get(COMPLAINTS + "/" + id + "/journal")
                .then()
                .body("items[-1].type", is("xiaobao.complaints.complaint.reexamination-decided.v1"))
                .body("items[-1].data.result", is("SET_ASIDE"))
                .body("items[-1].data.state.status", is("ACCEPTED"))
                .body("items[-1].data.state.dueOn", is("2024-04-04"));
        theEarlierRoundIsKept(id);
        closeAgainAtHeadOffice(id);
    }

    private static void theEarlierRoundIsKept(String id) {
        officer()
                .get(COMPLAINTS + "/" + id + "/decision-rounds")
                .then()
                .statusCode(200)
                .body("items.n", contains(1))
                .body("items[0].decision.unit", is("/HQ/OUTLET-03"))
                .body("items[0].decision.outcome", is("PARTLY_UPHELD"))
                .body("items[0].notice.channel", is("PHONE"))
                .body("items[0].sourceReply.at", notNullValue())
                .body("items[0].closedAt", notNullValue())
                .body("items[0].dueOn", is("2024-03-19"))
                .body("items[0].reexamination.result", is("SET_ASIDE"));
    }

    private static void closeAgainAtHeadOffice(String id) {
        Map<String, Object> decision = decision();
        decision.put("at", "2024-03-19T10:00:00+08:00");
        Problems.expect(act(id, "decision", decision), 422, "invalid-data").violationAt("/at");
        decision.put("at", "2024-03-21T10:00:00+08:00");
        act(id, "decision", decision).then().statusCode(200).body("decision.unit", is("/HQ"));
        act(id, "notice", Map.of("channel", "WRITTEN", "at", "2024-03-22T10:00:00+08:00"))
                .then()
                .statusCode(200);
        Problems.expect(act(id, "closure", Map.of()), 409, "source-reply-missing");
        act(id, "source-reply", Map.of("at", "2024-03-22T10:00:00+08:00"))
                .then()
                .statusCode(200);
        act(id, "closure", Map.of("at", "2024-03-23T10:00:00+08:00"))
                .then()
                .statusCode(200)
                .body("disposition", is("VALID"));
        Problems.expect(apply(id, "2024-03-24"), 409, "reexamination-of-head-office");
    }

    @Test
    void whatIsUpheldStaysAsItIs() {
        String id = closedByOutlet();
        apply(id, "2024-03-10").then().statusCode(200);
        Problems.expect(apply(id, "2024-03-11"), 409, "reexamination-applied");
        examine(id, "UPHELD")
                .then()
                .statusCode(200)
                .body("status", is("CLOSED"))
                .body("reexamination.result", is("UPHELD"));
        Problems.expect(examine(id, "SET_ASIDE"), 409, "reexamination-decided");
        officer().get(COMPLAINTS + "/" + id + "/decision-rounds").then().body("items.size()", is(0));
    }

    @Test
    void theLastDayIsTheThirtiethAfterTheNotice() {
        String id = closedByOutlet();
        Problems.expect(apply(id, "2024-04-07"), 409, "reexamination-too-late");
        read(id).then().body("reexamination", nullValue());
        apply(id, "2024-04-06").then().statusCode(200);
    }

    @Test
    void onlyAUnitAboveTheDecidingOneExamines() {
        String id = closedByOutlet();
        Problems.expect(apply(OUTLET, id, "2024-03-10"), 403, "reexamination-not-superior");
        Problems.expect(
                apply(
                        Tokens.with()
                                .role("complaint-officer")
                                .unit("/HQ/OUTLET-04")
                                .sign(),
                        id,
                        "2024-03-10"),
                404,
                "not-found");
        apply(id, "2024-03-10").then().statusCode(200);
        Map<String, Object> upheld = Map.of("result", "UPHELD", "reasons", "程序合规");
        Problems.expect(act(OUTLET, id, "re-examination/decision", upheld), 403, "reexamination-not-superior");
        read(id).then().body("reexamination.result", nullValue());
    }

    @Test
    void withoutNoticeWritingOrApplicationItIsRefused() {
        String id = registered();
        Problems.expect(apply(id, "2024-03-10"), 409, "decision-missing");
        act(id, "acceptance", Map.of("at", "2024-03-05T10:00:00+08:00"));
        act(OUTLET, id, "decision", decision()).then().statusCode(200);
        Problems.expect(apply(id, "2024-03-10"), 409, "notice-missing");
        Problems.expect(examine(id, "UPHELD"), 409, "reexamination-not-applied");
        act(id, "notice", Map.of("channel", "PHONE", "at", "2024-03-07T10:00:00+08:00"));
        Problems.expect(act(id, "re-examination", Map.of("inWriting", false, "grounds", GROUNDS)), 422, "invalid-data")
                .violationAt("/inWriting");
        Problems.expect(apply(id, "2024-03-06"), 422, "invalid-data").violationAt("/appliedAt");
        Problems.expect(apply(id, "2099-01-01"), 422, "invalid-data").violationAt("/appliedAt");
        read(id).then().body("reexamination", nullValue());
    }

    private static final String OUTLET =
            Tokens.with().role("complaint-officer").unit("/HQ/OUTLET-03").sign();

    private static String closedByOutlet() {
        String id = registered();
        act(id, "acceptance", Map.of("at", "2024-03-05T10:00:00+08:00"));
        act(OUTLET, id, "decision", decision()).then().statusCode(200).body("decision.unit", is("/HQ/OUTLET-03"));
        act(id, "notice", Map.of("channel", "PHONE", "at", "2024-03-07T10:00:00+08:00"));
        act(id, "source-reply", Map.of("at", "2024-03-07T11:00:00+08:00"));
        act(id, "closure", Map.of("at", "2024-03-08T10:00:00+08:00")).then().statusCode(200);
        return id;
    }

    private static Response apply(String id, String day) {
        return apply(Tokens.of("complaint-officer"), id, day);
    }

    private static Response apply(String token, String id, String day) {
        Map<String, Object> body = new TreeMap<>(Map.of("inWriting", true, "grounds", GROUNDS));
        body.put("appliedAt", day + "T10:00:00+08:00");
        return act(token, id, "re-examination", body);
    }

    private static Response examine(String id, String result) {
        return act(
                id,
                "re-examination/decision",
                Map.of("result", result, "reasons", "核实不充分", "at", "2024-03-20T10:00:00+08:00"));
    }

    private static Response act(String token, String id, String act, Map<String, ?> body) {
        return with(token).body(body).post(COMPLAINTS + "/" + id + "/" + act);
    }

    private static Response act(String id, String act, Map<String, ?> body) {
        return act(Tokens.of("complaint-officer"), id, act, body);
    }
}
