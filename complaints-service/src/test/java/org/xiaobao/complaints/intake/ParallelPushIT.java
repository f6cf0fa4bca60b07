package org.xiaobao.complaints.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.xiaobao.complaints.Api.*;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.EventProbe;
import org.xiaobao.platform.testing.Problems;
import org.xiaobao.platform.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Backbone.class)
class ParallelPushIT {

    private static final int PUSHES = 10;

    @Test
    void theSameWorkOrderPushedTenTimesInParallelIsOneComplaintAndOneEvent() throws Exception {
        Map<String, Object> body = complaint();
        List<Response> answers = inParallel(() -> as("hotline").body(body).post(COMPLAINTS));
        assertThat(answers).extracting(Response::statusCode).containsOnly(200, 201);
        assertThat(answers).filteredOn(a -> a.statusCode() == 201).hasSize(1);
        assertThat(answers)
                .extracting(a -> a.path("id").toString())
                .containsOnly(answers.get(0).<String>path("id"));
        officer()
                .queryParam("sourceReference", body.get("sourceReference"))
                .queryParam("count", true)
                .get(COMPLAINTS)
                .then()
                .statusCode(200)
                .body("total", is(1));
        assertOneEvent(answers.get(0).path("id"));
    }

    /** A later fact of the same complaint is on the topic too, so whatever came before it has arrived. */
    private static void assertOneEvent(String id) {
        act(id, "acceptance", Map.of()).then().statusCode(200);
        try (EventProbe probe = EventProbe.on("complaints.events.v1")) {
            assertThat(probe.awaitFor(UUID.fromString(id), 2))
                    .extracting(event -> event.type())
                    .containsExactly(
                            "xiaobao.complaints.complaint.received.v1", "xiaobao.complaints.complaint.accepted.v1");
        }
    }

    @Test
    void ofManyOfficersAtOnceOneActsAndTheJournalShowsOneAct() throws Exception {
        String id = registered();
        List<Response> answers = inParallel(() -> act(id, "acceptance", Map.of()));
        assertThat(answers).extracting(Response::statusCode).containsOnly(200, 409);
        assertThat(answers).filteredOn(a -> a.statusCode() == 200).hasSize(1);
        as("auditor").get(COMPLAINTS + "/" + id + "/journal").then().body("items.size()", is(2));
    }

    @Test
    void anotherInstitutionMayHaveTheSameReference() {
        Map<String, Object> body = complaint();
        String ours = registered(body);
        String other = Tokens.with().role("hotline").institution("OTHER").sign();
        String theirs = with(other)
                .body(body)
                .post(COMPLAINTS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(theirs).isNotEqualTo(ours);
    }

    @Test
    void anotherUnitIsToldThatTheWorkOrderIsTakenButNotWhatItHolds() {
        Map<String, Object> body = complaint();
        registered(body);
        body.put("unit", "/HQ/OUTLET-01");
        String elsewhere =
                Tokens.with().role("unit-handler").unit("/HQ/OUTLET-01").sign();
        Problems.expect(with(elsewhere).body(body).post(COMPLAINTS), 409, "work-order-elsewhere");
    }

    private static List<Response> inParallel(Callable<Response> push) throws Exception {
        ExecutorService pushers = Executors.newFixedThreadPool(PUSHES);
        try {
            List<Callable<Response>> all = java.util.Collections.nCopies(PUSHES, push);
            List<Response> answers = new ArrayList<>();
            for (Future<Response> answer : pushers.invokeAll(all)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            pushers.shutdown();
        }
    }
}
