package org.xiaobao.complaints.repeat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;
import static org.xiaobao.complaints.Api.*;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Problems;
import org.xiaobao.platform.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Backbone.class)
class RepeatIT {

    private String original;
    private String second;
    private String third;

    @BeforeEach
    void registerThree() {
        original = registered();
        second = registered(complaintReceived("2024-03-05T09:00:00+08:00"));
        third = registered(complaintReceived("2024-03-06T09:00:00+08:00"));
    }

    @Test
    void aLinkCountsAsRepeatAndUnlinkingUndoesIt() {
        link(second, original)
                .then()
                .statusCode(200)
                .body("disposition", is("REPEAT"))
                .body("repeatOf", is(original))
                .body("version", is(1));
        unlink(second).then().statusCode(200).body("disposition", is("VALID")).body("repeatOf", nullValue());
        Problems.expect(unlink(second), 404, "not-a-repeat");
    }

    @Test
    void unlinkingMaySayWhyOrNot() {
        link(second, original);
        String etag = read(second).header("ETag");
        with(Tokens.of("complaint-officer"))
                .header("If-Match", etag)
                .delete(COMPLAINTS + "/" + second + "/repeat-of")
                .then()
                .statusCode(200)
                .body("disposition", is("VALID"));
        link(second, original);
        unlink(second).then().statusCode(200);
        as("auditor")
                .get(COMPLAINTS + "/" + second + "/journal")
                .then()
                .body("items[2].reason", nullValue())
                .body("items[4].reason", is("另一笔贷款"));
    }

    @Test
    void linkingAgainAsItIsChangesNothing() {
        link(second, original).then().statusCode(200);
        link(second, original).then().statusCode(200).body("version", is(1));
        as("auditor").get(COMPLAINTS + "/" + second + "/journal").then().body("items.size()", is(2));
    }

    @Test
    void chainsCollapseToOneOriginal() {
        link(third, second).then().statusCode(200);
        link(second, original).then().statusCode(200);
        read(third).then().body("repeatOf", is(original)).body("repeatReason", is("同一客户同一诉求"));
        String fourth = registered();
        link(fourth, third).then().statusCode(200).body("repeatOf", is(original));
    }

    @Test
    void withdrawingTheOriginalInTimePromotesTheEarliestLiveRepeat() {
        link(second, original);
        link(third, original);
        act(original, "withdrawal", Map.of("at", "2024-03-07T09:00:00+08:00"))
                .then()
                .statusCode(200)
                .body("disposition", is("WITHDRAWN_IN_TIME"));
        read(second).then().body("disposition", is("VALID")).body("repeatOf", nullValue());
        read(third).then().body("disposition", is("REPEAT")).body("repeatOf", is(second));
        as("auditor")
                .get(COMPLAINTS + "/" + second + "/journal")
                .then()
                .body("items[-1].type", is("xiaobao.complaints.complaint.promoted.v1"))
                .body("items[-1].data.formerOriginalId", is(original));
    }

    @Test
    void rejectingTheOriginalPromotesLikewise() {
        link(second, original);
        act(original, "rejection", Map.of("reason", "非本机构业务")).then().statusCode(200);
        read(second).then().body("disposition", is("VALID"));
    }

    @Test
    void whatCannotBeLinkedIsRefusedAndNothingStored() {
        Problems.expect(link(second, second), 422, "repeat-of-itself").violationAt("/originalId");
        Problems.expect(link(second, "018e07c5-3d40-7000-8000-000000000009"), 422, "original-unknown")
                .violationAt("/originalId");
        link(second, original);
        Problems.expect(link(original, second), 409, "repeat-loop");
        act(third, "withdrawal", Map.of("at", "2024-03-07T09:00:00+08:00"));
        Problems.expect(link(original, third), 409, "original-not-counted");
        read(original).then().body("version", is(0)).body("disposition", is("VALID"));
    }

    /** The rule of the year boundary: each counts in the year of its own receipt, in Shanghai. */
    @Test
    void aRepeatInJanuaryOfADecemberOriginalCountsInTheNewYearAsARepeat() {
        String unit = "/HQ/Y" + UUID.randomUUID().toString().substring(0, 8);
        String december = registeredIn(unit, "2023-12-31T23:59:59+08:00");
        String january = registeredIn(unit, "2024-01-01T00:00:00+08:00");
        link(january, december).then().statusCode(200);
        assertThat(counted(unit, 2023, "VALID")).isEqualTo(1);
        assertThat(counted(unit, 2023, null)).isEqualTo(1);
        assertThat(counted(unit, 2024, null)).isEqualTo(1);
        assertThat(counted(unit, 2024, "REPEAT")).isEqualTo(1);
        assertThat(counted(unit, 2024, "VALID")).isZero();
        unlink(january).then().statusCode(200);
        assertThat(counted(unit, 2024, "VALID")).isEqualTo(1);
        assertThat(counted(unit, 2023, "VALID")).isEqualTo(1);
    }

    @Test
    void linkingNeedsTheVersionThatWasRead() {
        String path = COMPLAINTS + "/" + second + "/repeat-of";
        Map<String, String> body = Map.of("originalId", original, "reason", "同一诉求");
        Problems.expect(officer().body(body).put(path), 428, "version-required");
        Problems.expect(officer().header("If-Match", "\"7\"").body(body).put(path), 412, "stale-version");
        Problems.expect(officer().delete(path), 428, "version-required");
        read(second).then().body("version", is(0));
    }

    @Test
    void oppositeLinksAtOnceNeitherDeadlockNorLoop() throws Exception {
        List<Callable<Response>> links = List.of(
                () -> link(original, second),
                () -> link(second, original),
                () -> link(third, original),
                () -> link(original, third),
                () -> link(second, third),
                () -> link(third, second));
        List<Integer> codes = new ArrayList<>();
        ExecutorService officers = Executors.newFixedThreadPool(links.size());
        try {
            for (Future<Response> answer : officers.invokeAll(links)) {
                codes.add(answer.get().statusCode());
            }
        } finally {
            officers.shutdown();
        }
        assertThat(codes).contains(200).isSubsetOf(200, 409, 412);
        List<String> dispositions = List.of(original, second, third).stream()
                .map(id -> read(id).<String>path("disposition"))
                .toList();
        assertThat(dispositions).contains("VALID").isSubsetOf("VALID", "REPEAT");
    }

    private static String registeredIn(String unit, String at) {
        Map<String, Object> body = complaintReceived(at);
        body.put("unit", unit);
        return registered(body);
    }

    private static int counted(String unit, int year, String disposition) {
        RequestSpecification list = officer()
                .queryParam("unit", unit)
                .queryParam("receivedFrom", year + "-01-01")
                .queryParam("receivedTo", year + "-12-31")
                .queryParam("count", true);
        return (disposition == null ? list : list.queryParam("disposition", disposition))
                .get(COMPLAINTS)
                .then()
                .statusCode(200)
                .extract()
                .path("total");
    }

    private static Response unlink(String id) {
        return officer()
                .header("If-Match", read(id).header("ETag"))
                .body(Map.of("reason", "另一笔贷款"))
                .delete(COMPLAINTS + "/" + id + "/repeat-of");
    }
}
