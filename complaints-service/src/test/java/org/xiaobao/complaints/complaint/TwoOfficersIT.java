package org.xiaobao.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.xiaobao.complaints.Api.*;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Tokens;

/** Of several officers who do the same thing at once, one wins; the others are told so, and the journal shows one act. */
@QuarkusTest
@QuarkusTestResource(Backbone.class)
class TwoOfficersIT {

    private static final int OFFICERS = 4;
    private static final String OUTLET =
            Tokens.with().role("complaint-officer").unit("/HQ/OUTLET-03").sign();
    private static final Map<String, Object> ANSWERED = Map.of("answered", true, "satisfaction", "SATISFIED");
    private static final Map<String, Object> APPLICATION =
            Map.of("inWriting", true, "grounds", "对处理决定不服", "appliedAt", "2024-03-10T10:00:00+08:00");
    private static final Map<String, Object> SET_ASIDE =
            Map.of("result", "SET_ASIDE", "reasons", "核实不充分", "at", "2024-03-20T10:00:00+08:00");

    @Test
    void ofDecisionsAtOnceOneIsMade() throws Exception {
        oneWins(accepted(), "decision", decision(), false);
        oneWins(accepted(), "decision", decision(), true);
    }

    @Test
    void ofClosuresAtOnceOneIsMade() throws Exception {
        oneWins(replied(), "closure", Map.of(), false);
        oneWins(replied(), "closure", Map.of(), true);
    }

    @Test
    void ofAnsweredCallBacksAtOnceOneCounts() throws Exception {
        oneWins(closed(), "callback", ANSWERED, false);
        oneWins(closed(), "callback", ANSWERED, true);
    }

    @Test
    void ofReexaminationsAtOnceOneIsAppliedForAndOneDecided() throws Exception {
        for (boolean withVersion : new boolean[] {false, true}) {
            String id = closed();
            oneWins(id, "re-examination", APPLICATION, withVersion);
            oneWins(id, "re-examination/decision", SET_ASIDE, withVersion);
            read(id).then().body("status", is("ACCEPTED"));
        }
    }

    private static void oneWins(String id, String act, Map<String, Object> body, boolean withVersion) throws Exception {
        Response before = read(id);
        int acts = journal(id);
        List<Integer> codes = atOnce(() -> {
            var officer = officer();
            if (withVersion) {
                officer.header("If-Match", before.header("ETag"));
            }
            return officer.body(body).post(COMPLAINTS + "/" + id + "/" + act);
        });
        assertThat(codes).filteredOn(code -> code == 200).hasSize(1);
        assertThat(codes).filteredOn(code -> code != 200).containsOnly(withVersion ? 412 : 409);
        assertThat(journal(id)).isEqualTo(acts + 1);
    }

    private static int journal(String id) {
        return as("auditor")
                .get(COMPLAINTS + "/" + id + "/journal")
                .jsonPath()
                .getList("items")
                .size();
    }

    private static List<Integer> atOnce(Callable<Response> act) throws Exception {
        ExecutorService officers = Executors.newFixedThreadPool(OFFICERS);
        try {
            List<Integer> codes = new ArrayList<>();
            for (Future<Response> answer : officers.invokeAll(Collections.nCopies(OFFICERS, act))) {
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
