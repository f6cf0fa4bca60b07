package org.xiaobao.complaints.deadline.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xiaobao.complaints.Api;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.TestClock;
import org.xiaobao.platform.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Backbone.class)
class BoardIT {

    private static final String BOARD = "/api/v1/deadline-board";

    @Test
    void theMostUrgentComesFirstAndPagesContinueWhereTheyEnded() {
        String unit = "/HQ/BOARD-1";
        String later = registered(unit, 1);
        String sooner = registered(unit, 4);
        Response first = board(unit, Map.of("kind", "STATUTORY", "limit", 1, "count", true));
        first.then()
                .statusCode(200)
                .body("items.complaintId", contains(sooner))
                .body("items[0].daysLeft", equalTo(11))
                .body("total", equalTo(2))
                .body("next", notNullValue());
        board(unit, Map.of("kind", "STATUTORY", "limit", 1, "cursor", first.path("next")))
                .then()
                .body("items.complaintId", contains(later))
                .body("next", nullValue());
    }

    @Test
    void dueWithinListsWhatIsDueByThenAndWhatIsOverdue() {
        String unit = "/HQ/BOARD-2";
        registered(unit, 1);
        String soon = registered(unit, 13);
        String overdue = registered(unit, 30);
        board(unit, Map.of("kind", "STATUTORY", "dueWithin", 3))
                .then()
                .body("items.complaintId", contains(overdue, soon))
                .body("items.status", contains("MISSED", "OPEN"));
        board(unit, Map.of("kind", "STATUTORY", "status", "MISSED"))
                .then()
                .body("items.complaintId", contains(overdue));
    }

    @Test
    void whatIsDoneLeavesTheBoardButCanBeAskedFor() {
        String unit = "/HQ/BOARD-3";
        String id = registered(unit, 2);
        Api.act(id, "rejection", Map.of("reason", "不属于本机构业务")).then().statusCode(200);
        board(unit, Map.of()).then().body("items", empty());
        board(unit, Map.of("status", "MET")).then().body("items", hasSize(2));
    }

    @Test
    void anotherUnitAndAnotherInstitutionSeeNothingOfIt() {
        String unit = "/HQ/BOARD-4";
        registered(unit, 1);
        String neighbour =
                Tokens.with().role("unit-handler").unit("/HQ/BOARD-5").sign();
        Api.with(neighbour).queryParam("unit", unit).get(BOARD).then().statusCode(422);
        Response own = Api.with(neighbour).queryParam("limit", 200).get(BOARD);
        assertThat(own.jsonPath().getList("items.unit")).doesNotContain(unit);
        String stranger =
                Tokens.with().role("complaint-officer").institution("OTHER").sign();
        Api.with(stranger).queryParam("unit", unit).get(BOARD).then().body("items", empty());
    }

    @Test
    void anUnknownFilterAndABrokenCursorAreRefused() {
        Api.officer().queryParam("due", 3).get(BOARD).then().statusCode(422);
        Api.officer().queryParam("cursor", "broken").get(BOARD).then().statusCode(422);
        Api.officer().queryParam("dueWithin", -1).get(BOARD).then().statusCode(422);
    }

    private static Response board(String unit, Map<String, ?> query) {
        return Api.officer().queryParam("unit", unit).queryParams(query).get(BOARD);
    }

    private static String registered(String unit, int daysAgo) {
        Map<String, Object> body = Api.complaintReceived(TestClock.now()
                .minus(daysAgo, ChronoUnit.DAYS)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString());
        body.put("unit", unit);
        body.put("source", "OUTLET");
        body.remove("sourceReference");
        return Api.registered(body);
    }
}
