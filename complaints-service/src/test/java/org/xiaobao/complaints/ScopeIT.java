package org.xiaobao.complaints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.xiaobao.complaints.Api.*;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Problems;
import org.xiaobao.platform.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(Backbone.class)
class ScopeIT {

    private final String other =
            Tokens.with().role("complaint-officer").institution("OTHER").sign();
    private final String sameOutlet = handlerOf("/HQ/OUTLET-03");
    private final String otherOutlet = handlerOf("/HQ/OUTLET-04");
    private final String lookalike = handlerOf("/HQ/OUTLET-0");

    private String id;

    @BeforeEach
    void register() {
        id = registered();
    }

    @Test
    void anotherInstitutionFindsNothing() {
        Problems.expect(with(other).get(COMPLAINTS + "/" + id), 404, "not-found");
        for (String act : List.of("acceptance", "withdrawal", "closure")) {
            Problems.expect(with(other).body(Map.of()).post(COMPLAINTS + "/" + id + "/" + act), 404, "not-found");
        }
        Problems.expect(with(other).get(COMPLAINTS + "/" + id + "/journal"), 404, "not-found");
        Problems.expect(with(other).get(COMPLAINTS + "/" + id + "/journal/verification"), 404, "not-found");
        Problems.expect(
                with(other).body(Map.of("reason", "?")).post(COMPLAINTS + "/" + id + "/personal-data-access"),
                404,
                "not-found");
        Problems.expect(
                with(other)
                        .header("If-Match", "\"0\"")
                        .body(Map.of("originalId", id, "reason", "同一诉求"))
                        .put(COMPLAINTS + "/" + id + "/repeat-of"),
                404,
                "not-found");
        read(id).then().statusCode(200).body("version", is(0));
    }

    @Test
    void outletStaffSeeTheirOwnSubtreeOnly() {
        with(sameOutlet).get(COMPLAINTS + "/" + id).then().statusCode(200);
        Problems.expect(with(otherOutlet).get(COMPLAINTS + "/" + id), 404, "not-found");
        Problems.expect(with(lookalike).get(COMPLAINTS + "/" + id), 404, "not-found");
        assertThat(unitsSeen(sameOutlet)).containsOnly("/HQ/OUTLET-03");
        assertThat(unitsSeen(otherOutlet)).doesNotContain("/HQ/OUTLET-03");
        assertThat(seen(sameOutlet, "items.id")).contains(id);
        assertThat(seen(other, "items.id")).doesNotContain(id);
    }

    @Test
    void aFilterDoesNotWidenTheScope() {
        with(sameOutlet).queryParam("unit", "/HQ").get(COMPLAINTS).then().statusCode(200);
        assertThat(unitsSeen(sameOutlet)).containsOnly("/HQ/OUTLET-03");
        Problems.expect(with(otherOutlet).queryParam("unit", "/HQ/OUTLET-03").get(COMPLAINTS), 422, "invalid-data")
                .violationAt("/unit");
    }

    @Test
    void nobodyRegistersForAnotherUnit() {
        Problems.expect(with(otherOutlet).body(complaint()).post(COMPLAINTS), 422, "invalid-data")
                .violationAt("/unit");
        with(sameOutlet).body(complaint()).post(COMPLAINTS).then().statusCode(201);
    }

    @Test
    void aComplaintOfAnotherInstitutionIsNoOriginal() {
        String theirs = with(other)
                .body(complaint())
                .post(COMPLAINTS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Problems.expect(link(id, theirs), 422, "original-unknown").violationAt("/originalId");
    }

    private static List<String> unitsSeen(String token) {
        return seen(token, "items.unit");
    }

    /** Newest registrations of the day of receipt come first: ids rise with time. */
    private static List<String> seen(String token, String what) {
        return with(token)
                .queryParam("limit", 200)
                .queryParam("receivedTo", "2024-03-04")
                .get(COMPLAINTS)
                .then()
                .statusCode(200)
                .extract()
                .path(what);
    }

    private static String handlerOf(String unit) {
        return Tokens.with().role("unit-handler").unit(unit).sign();
    }
}
