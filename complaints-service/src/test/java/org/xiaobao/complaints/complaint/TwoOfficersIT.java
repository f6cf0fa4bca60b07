package org.xiaobao.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;
import static org.xiaobao.complaints.Api.*;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Tokens;

/** Of several officers who do at once what only one may do, one wins; the others are told so, and the journal shows one act. */
@QuarkusTest
@QuarkusTestResource(Backbone.class)
class TwoOfficersIT {

    private static final int OFFICERS = 4;
    private static final int ROUNDS = 3;
    private static final int PATIENCE = 30;
    private static final boolean[] EITHER_WAY = {false, true};
    private static final String COMPLAINT = "xiaobao.complaints.complaint.";
    private static final String OUTLET =
            Tokens.with().role("complaint-officer").unit("/HQ/OUTLET-03").sign();
    private static final Map<String, Object> ANSWERED = Map.of("answered", true, "satisfaction", "SATISFIED");
    private static final Map<String, Object> APPLICATION =
            Map.of("inWriting", true, "grounds", "对处理决定不服", "appliedAt", "2024-03-10T10:00:00+08:00");
    private static final Map<String, Object> SET_ASIDE =
            Map.of("result", "SET_ASIDE", "reasons", "核实不充分", "at", "2024-03-20T10:00:00+08:00");
    private static final Map<String, Object> WITHDRAWAL = Map.of("at", "2024-03-06T11:00:00+08:00");
    private static final Map<String, Object> REJECTION = Map.of("reason", "不属于本机构业务");

    private record Deed(String path, Map<String, Object> body) {}

    @RepeatedTest(ROUNDS)
    void ofDecisionsAtOnceOneIsMade() throws Exception {
        for (boolean withVersion : EITHER_WAY) {
            String id = accepted();
            oneWins(id, withVersion, new Deed("decision", decision()));
            assertThat(journal(id)).endsWith("decided.v1").containsOnlyOnce("decided.v1");
        }
    }

    @RepeatedTest(ROUNDS)
    void ofClosuresAtOnceOneIsMade() throws Exception {
        for (boolean withVersion : EITHER_WAY) {
            String id = replied();
            oneWins(id, withVersion, new Deed("closure", Map.of()));
            assertThat(journal(id)).endsWith("closed.v1").containsOnlyOnce("closed.v1");
        }
    }

    @RepeatedTest(ROUNDS)
    void ofAnsweredCallBacksAtOnceOneCounts() throws Exception {
        for (boolean withVersion : EITHER_WAY) {
            String id = closed();
            oneWins(id, withVersion, new Deed("callback", ANSWERED));
            assertThat(journal(id)).endsWith("called-back.v1").containsOnlyOnce("called-back.v1");
        }
    }

    @Test
    void ofReexaminationsAtOnceOneIsAppliedForAndOneDecided() throws Exception {
        for (boolean withVersion : EITHER_WAY) {
            String id = closed();
            oneWins(id, withVersion, new Deed("re-examination", APPLICATION));
            oneWins(id, withVersion, new Deed("re-examination/decision", SET_ASIDE));
            read(id).then().body("status", is("ACCEPTED"));
        }
    }

    @RepeatedTest(ROUNDS)
    void aCaseIsEitherDecidedOrWithdrawn() throws Exception {
        for (boolean withVersion : EITHER_WAY) {
            String id = accepted();
            oneWins(id, withVersion, new Deed("decision", decision()), new Deed("withdrawal", WITHDRAWAL));
            boolean decided = read(id).path("status").equals("DECIDED");
            read(id).then()
                    .body("status", is(decided ? "DECIDED" : "WITHDRAWN"))
                    .body("decision", decided ? notNullValue() : nullValue())
                    .body("withdrawal", decided ? nullValue() : notNullValue());
            assertThat(journal(id)).endsWith(decided ? "decided.v1" : "withdrawn.v1");
        }
    }

    @RepeatedTest(ROUNDS)
    void aCaseIsEitherAcceptedOrRejected() throws Exception {
        for (boolean withVersion : EITHER_WAY) {
            String id = registered();
            oneWins(id, withVersion, new Deed("acceptance", Map.of()), new Deed("rejection", REJECTION));
            boolean accepted = read(id).path("status").equals("ACCEPTED");
            read(id).then().body("disposition", is(accepted ? "VALID" : "REJECTED"));
            assertThat(journal(id)).endsWith(accepted ? "accepted.v1" : "rejected.v1");
        }
    }

    /** The officers take the deeds in turn; all set out when the last of them is ready. */
    private static void oneWins(String id, boolean withVersion, Deed... deeds) throws Exception {
        String version = read(id).header("ETag");
        int before = journal(id).size();
        CyclicBarrier start = new CyclicBarrier(OFFICERS);
        List<Integer> codes = atOnce(IntStream.range(0, OFFICERS)
                .mapToObj(officer -> (Callable<Response>) () -> {
                    Deed deed = deeds[officer % deeds.length];
                    var request = officer();
                    if (withVersion) {
                        request.header("If-Match", version);
                    }
                    start.await(PATIENCE, TimeUnit.SECONDS);
                    return request.body(deed.body()).post(COMPLAINTS + "/" + id + "/" + deed.path());
                })
                .toList());
        assertThat(codes).filteredOn(code -> code == 200).hasSize(1);
        assertThat(codes).filteredOn(code -> code != 200).containsOnly(withVersion ? 412 : 409);
        assertThat(journal(id)).hasSize(before + 1);
    }

    /** The kinds of its entries, oldest first. */
    private static List<String> journal(String id) {
        List<String> types =
                as("auditor").get(COMPLAINTS + "/" + id + "/journal").path("items.type");
        return types.stream().map(type -> type.replace(COMPLAINT, "")).toList();
    }

    private static List<Integer> atOnce(List<Callable<Response>> acts) throws Exception {
        ExecutorService officers = Executors.newFixedThreadPool(OFFICERS);
        try {
            List<Integer> codes = new ArrayList<>();
            for (Future<Response> answer : officers.invokeAll(acts)) {
                codes.add(answer.get().statusCode());
            }
            return codes;
        } finally {
            officers.shutdown();
        }
    }

    private static String accepted() {
        String id = registered();
        act(id, "acceptance", Map.of("at", "2024-03-05T10:00:00+08:00")).then().statusCode(200);
        return id;
    }

    private static String replied() {
        String id = accepted();
        with(OUTLET)
                .body(decision())
                .post(COMPLAINTS + "/" + id + "/decision")
                .then()
                .statusCode(200);
        act(id, "notice", Map.of("channel", "PHONE", "at", "2024-03-07T10:00:00+08:00"))
                .then()
                .statusCode(200);
        act(id, "source-reply", Map.of("at", "2024-03-07T11:00:00+08:00"))
                .then()
                .statusCode(200);
        return id;
    }

    private static String closed() {
        String id = replied();
        act(id, "closure", Map.of("at", "2024-03-08T10:00:00+08:00")).then().statusCode(200);
        return id;
    }
}
