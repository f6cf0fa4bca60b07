package org.xiaobao.complaints.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.xiaobao.complaints.Api.*;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xiaobao.complaints.Api;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Problems;
import org.xiaobao.platform.testing.TestClock;
import org.xiaobao.platform.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Backbone.class)
class AssignmentIT {

    private static final String LATER = "2024-03-05T09:00:00+08:00";

    private final String handler = "handler-" + UUID.randomUUID();

    @Test
    void anAssignedComplaintShowsItsHandlerAndTheCaseloadFindsIt() {
        String id = registered();
        assign(id, "/HQ/OUTLET-05", handler)
                .then()
                .statusCode(200)
                .body("handlingUnit", equalTo("/HQ/OUTLET-05"))
                .body("handler", equalTo(handler))
                .body("unit", equalTo("/HQ/OUTLET-03"))
                .body("status", equalTo("RECEIVED"))
                .body("version", is(1));
        officer()
                .queryParam("handler", handler)
                .get(COMPLAINTS)
                .then()
                .body("items.id", contains(id))
                .body("items.handlingUnit", contains("/HQ/OUTLET-05"));
    }

    @Test
    void theBoardShowsUnitAndHandler() {
        String id = registered(complaintReceived(TestClock.now()
                .minus(2, ChronoUnit.DAYS)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString()));
        act(id, "assignment", Map.of("unit", "/HQ/BOARD-9", "handler", handler))
                .then()
                .statusCode(200);
        officer()
                .queryParam("handler", handler)
                .get("/api/v1/deadline-board")
                .then()
                .body("items.complaintId", everyItem(equalTo(id)))
                .body("items.handlingUnit", hasItem("/HQ/BOARD-9"))
                .body("items.handler", hasItem(handler));
        assertThat(with(handlerOf("/HQ/BOARD-9"))
                        .get("/api/v1/deadline-board")
                        .jsonPath()
                        .getList("items.complaintId"))
                .contains(id);
    }

    @Test
    void theHandlingUnitWorksTheCaseAndOtherUnitsStillFindNothing() {
        String id = registered();
        String handling = handlerOf("/HQ/ASSIGNED-1");
        Problems.expect(with(handling).get(COMPLAINTS + "/" + id), 404, "not-found");
        assign(id, "/HQ/ASSIGNED-1", handler).then().statusCode(200);
        with(handling).get(COMPLAINTS + "/" + id).then().statusCode(200);
        with(handling).get(COMPLAINTS).then().body("items.id", contains(id));
        with(handling)
                .body(Map.of("at", LATER))
                .post(COMPLAINTS + "/" + id + "/acceptance")
                .then()
                .statusCode(200);
        with(handlerOf("/HQ/OUTLET-03")).get(COMPLAINTS + "/" + id).then().statusCode(200);
        Problems.expect(with(handlerOf("/HQ/ASSIGNED-2")).get(COMPLAINTS + "/" + id), 404, "not-found");
        Problems.expect(with(handlerOf("/HQ/ASSIGNED")).get(COMPLAINTS + "/" + id), 404, "not-found");
    }

    @Test
    void theFormerHandlingUnitLosesTheCase() {
        String id = registered();
        assign(id, "/HQ/ASSIGNED-3", handler).then().statusCode(200);
        act(id, "assignment", Map.of("unit", "/HQ/ASSIGNED-4", "handler", handler, "note", "原经办人休假"))
                .then()
                .statusCode(200)
                .body("handlingUnit", equalTo("/HQ/ASSIGNED-4"));
        Problems.expect(with(handlerOf("/HQ/ASSIGNED-3")).get(COMPLAINTS + "/" + id), 404, "not-found");
    }

    @Test
    void toAssignAgainNeedsAReasonAndLaterTime() {
        String id = registered();
        assign(id, "/HQ/OUTLET-05", handler).then().statusCode(200);
        Problems.expect(
                        act(id, "assignment", Map.of("unit", "/HQ/OUTLET-06", "handler", "other")),
                        422,
                        "reassignment-needs-reason")
                .violationAt("/note");
        Map<String, Object> earlier =
                Map.of("unit", "/HQ/OUTLET-06", "handler", "other", "note", "换人", "at", "2024-03-04T10:00:00+08:00");
        Problems.expect(act(id, "assignment", earlier), 422, "invalid-data").violationAt("/at");
        read(id).then().body("handler", equalTo(handler)).body("version", is(1));
    }

    @Test
    void onlyAnOfficerAssignsAndOnlyWithinTheScopeAndWhileItIsOpen() {
        String id = registered();
        Map<String, String> wanted = Map.of("unit", "/HQ/OUTLET-05", "handler", handler);
        with(handlerOf("/HQ/OUTLET-03"))
                .body(wanted)
                .post(COMPLAINTS + "/" + id + "/assignment")
                .then()
                .statusCode(403);
        String outlet =
                Tokens.with().role("complaint-officer").unit("/HQ/OUTLET-03").sign();
        Problems.expect(with(outlet).body(wanted).post(COMPLAINTS + "/" + id + "/assignment"), 422, "invalid-data")
                .violationAt("/unit");
        Problems.expect(act(id, "assignment", Map.of("unit", "/HQ/OUTLET-05", "handler", "张 三")), 422, "invalid-data")
                .violationAt("/handler");
        act(id, "rejection", Map.of("reason", "不属于本机构业务", "at", LATER)).then().statusCode(200);
        Problems.expect(act(id, "assignment", wanted), 409, "act-not-allowed");
        read(id).then().body("handler", nullValue());
    }

    @Test
    void aStaleVersionAssignsNothing() {
        String id = registered();
        assign(id, "/HQ/OUTLET-05", handler).then().statusCode(200);
        officer()
                .header("If-Match", "\"0\"")
                .body(Map.of("unit", "/HQ/OUTLET-06", "handler", "other", "note", "换人"))
                .post(COMPLAINTS + "/" + id + "/assignment")
                .then()
                .statusCode(412);
    }

    @Test
    void whoRegistersOwnsTheFirstContact() {
        String owner =
                Tokens.with().role("complaint-officer").subject("owner-7").sign();
        with(owner)
                .body(Api.complaint())
                .post(COMPLAINTS)
                .then()
                .statusCode(201)
                .body("firstContactOwner", equalTo("owner-7"));
    }

    private static Response assign(String id, String unit, String handler) {
        Map<String, Object> body = new TreeMap<>(Map.of("unit", unit, "handler", handler, "at", LATER));
        return act(id, "assignment", body);
    }

    private static String handlerOf(String unit) {
        return Tokens.with().role("unit-handler").unit(unit).sign();
    }
}
