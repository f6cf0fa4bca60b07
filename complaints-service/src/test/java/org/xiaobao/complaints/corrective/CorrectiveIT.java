package org.xiaobao.complaints.corrective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;
import static org.xiaobao.complaints.Api.*;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xiaobao.complaints.Rows;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Problems;
import org.xiaobao.platform.testing.TestClock;
import org.xiaobao.platform.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Backbone.class)
class CorrectiveIT {

    private static final String LIST = "/api/v1/corrective-actions";
    private final LocalDate today = TestClock.today();
    private final String owner = "owner-" + UUID.randomUUID();
    private final String product = "产品" + UUID.randomUUID().toString().replaceAll("\\d", "x");

    @Test
    void anActionIsRaisedCompletedAndVerifiedByAnother() {
        String id = accepted();
        raise(id, today.plusDays(10))
                .then()
                .statusCode(201)
                .header("Location", endsWith(id + "/corrective-actions/1"))
                .body("n", is(1))
                .body("status", is("OPEN"))
                .body("overdue", is(false))
                .body("cause", not(containsString("13800001234")));
        complete("doer", id, 1)
                .then()
                .statusCode(200)
                .body("status", is("COMPLETED"))
                .body("completedBy", is("doer"));
        verify("checker", id, 1, true).then().statusCode(200).body("status", is("EFFECTIVE"));
        as("auditor")
                .get(COMPLAINTS + "/" + id + "/journal")
                .then()
                .body("items[-3].type", is("xiaobao.complaints.complaint.corrective-action-raised.v1"))
                .body("items[-2].data.inTime", is(true))
                .body("items[-1].data.effective", is(true));
        list(Map.of()).then().body("items.status", contains("EFFECTIVE"));
        officer().get(path(id)).then().body("items.n", contains(1)).body("items[0].verifiedBy", is("checker"));
    }

    @Test
    void nobodyVerifiesOnesOwnWork() {
        String id = accepted();
        raise(id, today).then().statusCode(201);
        Problems.expect(verify("checker", id, 1, true), 409, "corrective-action-not-completed");
        complete("doer", id, 1).then().statusCode(200);
        Problems.expect(verify("doer", id, 1, true), 409, "verification-of-ones-own");
        Problems.expect(verify(owner, id, 1, true), 409, "verification-of-ones-own");
        list(Map.of()).then().body("items.status", contains("COMPLETED"));
        verify("checker", id, 1, false).then().statusCode(200).body("status", is("INEFFECTIVE"));
        Problems.expect(verify("another", id, 1, true), 409, "corrective-action-verified");
        Problems.expect(complete("doer", id, 1), 409, "corrective-action-completed");
        Problems.expect(complete("doer", id, 2), 404, "not-found");
    }

    @Test
    void whatIsNotAcceptedOrNotValidIsRefusedAndNothingStored() {
        String id = registered(complaint());
        Problems.expect(raise(id, today), 409, "acceptance-missing");
        act(id, "acceptance", Map.of());
        Problems.expect(raise(id, today.minusDays(1)), 422, "invalid-data").violationAt("/dueOn");
        Map<String, Object> named = action(today);
        named.put("owner", "张三");
        Problems.expect(post("raiser", path(id), named), 422, "invalid-data").violationAt("/owner");
        Problems.expect(
                with(Tokens.with()
                                .role("complaint-officer")
                                .unit("/HQ/OUTLET-04")
                                .sign())
                        .body(action(today))
                        .post(path(id)),
                404,
                "not-found");
        Problems.expect(
                officer().header("If-Match", "\"0\"").body(action(today)).post(path(id)), 412, "stale-version");
        officer().get(path(id)).then().statusCode(200).body("items.size()", is(0));
        read(id).then().body("version", is(1));
    }

    @Test
    void aCompletionIsNeitherInTheFutureNorBeforeTheAction() {
        String id = accepted();
        raise(id, today).then().statusCode(201);
        for (Instant at : List.of(
                TestClock.now().plus(1, ChronoUnit.DAYS), TestClock.now().minus(1, ChronoUnit.DAYS))) {
            Problems.expect(
                            post("doer", path(id) + "/1/completion", Map.of("evidence", "x", "at", at.toString())),
                            422,
                            "invalid-data")
                    .violationAt("/at");
        }
        list(Map.of("status", "OPEN")).then().body("items.size()", is(1));
    }

    @Test
    void whatComesAgainAfterTheCompletionIsFound() {
        String id = accepted();
        raise(id, today).then().statusCode(201);
        Problems.expect(officer().get(path(id) + "/1/recurrence"), 409, "corrective-action-not-completed");
        complete("doer", id, 1).then().statusCode(200);
        raisedLongAgo(id);
        String again = registered(complaint());
        String repeat = registered(complaint());
        link(repeat, again).then().statusCode(200);
        Map<String, Object> other = complaint();
        other.put("product", "别的产品");
        registered(other);
        officer()
                .get(path(id) + "/1/recurrence")
                .then()
                .statusCode(200)
                .body("windowDays", is(180))
                .body("over", is(false))
                .body("count", is(1))
                .body("complaints.id", contains(again));
    }

    /** The completion three days ago, as if somebody had waited. */
    private static void raisedLongAgo(String id) {
        Rows.change(
                "update corrective_action set raised_at = raised_at - interval '3 days',"
                        + " completed_at = completed_at - interval '3 days' where complaint_id = ?::uuid",
                id);
    }

    @Test
    void theListIsPagedMostUrgentFirstAndShowsWhatIsOverdue() {
        String id = accepted();
        for (int days : new int[] {5, 1, 3}) {
            raise(id, today.plusDays(days)).then().statusCode(201);
        }
        Rows.change("update corrective_action set due_on = due_on - 2 where complaint_id = ?::uuid", id);
        List<Integer> seen = new ArrayList<>();
        String cursor = null;
        do {
            Map<String, Object> query = new TreeMap<>(Map.of("limit", 1));
            if (cursor != null) {
                query.put("cursor", cursor);
            }
            Response page = list(query);
            seen.addAll(page.<List<Integer>>path("items.n"));
            cursor = page.path("next");
        } while (cursor != null);
        assertThat(seen).containsExactly(2, 3, 1);
        list(Map.of("dueBefore", today.toString()))
                .then()
                .body("items.n", contains(2))
                .body("items[0].overdue", is(true));
        Problems.expect(list(Map.of("cursor", "unsinn")), 422, "invalid-data").violationAt("/cursor");
        Problems.expect(list(Map.of("status", "DONE")), 422, "invalid-data").violationAt("/status");
        with(Tokens.with().role("complaint-officer").unit("/HQ/OUTLET-04").sign())
                .queryParam("owner", owner)
                .get(LIST)
                .then()
                .body("items.size()", is(0));
    }

    private Map<String, Object> complaint() {
        Map<String, Object> body = complaintReceived(TestClock.now()
                .minus(1, ChronoUnit.DAYS)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString());
        body.put("product", product);
        return body;
    }

    private String accepted() {
        Map<String, Object> body = complaintReceived(TestClock.now()
                .minus(5, ChronoUnit.DAYS)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString());
        body.put("product", product);
        String id = registered(body);
        act(id, "acceptance", Map.of()).then().statusCode(200);
        return id;
    }

    private Map<String, Object> action(LocalDate dueOn) {
        return new TreeMap<>(Map.of(
                "cause", "计息规则有误,见客户13800001234", "measure", "修订计息规则", "owner", owner, "dueOn", dueOn.toString()));
    }

    private Response raise(String id, LocalDate dueOn) {
        return post("raiser", path(id), action(dueOn));
    }

    private static Response complete(String person, String id, int n) {
        return post(person, path(id) + "/" + n + "/completion", Map.of("evidence", "制度已发布"));
    }

    private static Response verify(String person, String id, int n, boolean effective) {
        return post(person, path(id) + "/" + n + "/verification", Map.of("effective", effective, "note", "抽查"));
    }

    private static Response post(String person, String path, Map<String, ?> body) {
        return with(Tokens.with().role("complaint-officer").subject(person).sign())
                .body(body)
                .post(path);
    }

    private Response list(Map<String, ?> query) {
        return officer().queryParam("owner", owner).queryParams(query).get(LIST);
    }

    private static String path(String id) {
        return COMPLAINTS + "/" + id + "/corrective-actions";
    }
}
