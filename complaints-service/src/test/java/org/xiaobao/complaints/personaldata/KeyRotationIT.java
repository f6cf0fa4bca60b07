package org.xiaobao.complaints.personaldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.xiaobao.complaints.Api.*;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.xiaobao.complaints.Rows;
import org.xiaobao.complaints.complainant.ComplainantIndexes;
import org.xiaobao.platform.privacy.BlindIndex;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Problems;
import org.xiaobao.platform.testing.TestClock;

/** Keys change while cases are read and written; afterwards nothing is left under the old ones. */
@QuarkusTest
@QuarkusTestResource(Backbone.class)
class KeyRotationIT {

    private static final String ROTATION = "/api/v1/privacy/key-rotation";
    private static final String FOUND =
            "select id::text from complaint where id = ?::uuid and complainant_phone_index = any(array[%s])";

    @Inject
    BlindIndex index;

    @Test
    void rowsOfBeforeStayReadableAndFindableAndAreAllUnderTheNewKeysInTheEnd() {
        List<String> before = IntStream.range(0, 60).mapToObj(n -> registered()).toList();
        act(before.get(0), "withdrawal", Map.of("reason", "来电撤诉")).then().statusCode(200);
        byte[] oldIndex = index.of("phone", "13800001234");

        JsonPath begun = rotate().then().statusCode(202).extract().jsonPath();

        assertThat(index.of("phone", "13800001234")).isNotEqualTo(oldIndex);
        assertThat(found(before.get(59))).isEqualTo(before.get(59));
        String during = registered();
        inClear(before.get(59));
        act(before.get(58), "acceptance", Map.of()).then().statusCode(200);

        JsonPath done = awaitCompletion();
        assertThat(done.getString("fieldKey")).isEqualTo(begun.getString("fieldKey"));
        assertThat(keysIn("select encode(substring(%s from 2 for 4), 'hex') from complaint where %s is not null"))
                .containsOnly(done.getString("fieldKey"));
        assertThat(Rows.column("select distinct encode(substring(complainant_phone_index from 2 for 4), 'hex')"
                        + " from complaint where complainant_phone_index is not null"))
                .containsExactly(done.getString("indexKey"));
        for (String id : List.of(before.get(0), before.get(58), before.get(59), during)) {
            inClear(id);
            assertThat(found(id)).isEqualTo(id);
        }
        as("auditor").get(COMPLAINTS + "/" + before.get(0) + "/journal").then().body("items.reason", hasItems("来电撤诉"));
        as("auditor")
                .get(COMPLAINTS + "/" + before.get(0) + "/journal/verification")
                .then()
                .body("intact", is(true));
    }

    @Test
    void theProgressNamesEveryTableThatHoldsCiphertexts() {
        as("operator")
                .get(ROTATION)
                .then()
                .statusCode(200)
                .body("tables.table", hasItems("complaint", "extension", "appraisal", "journal_key", "idempotency"));
        awaitCompletion();
        as("operator").get(ROTATION).then().body("tables.remaining", everyItem(is(0)));
    }

    @Test
    void onlyAnAdministratorRotatesAndNeverWithoutAReason() {
        String key = as("operator").get(ROTATION).path("fieldKey");
        Problems.expect(officer().body(Map.of("reason", "例行")).post(ROTATION), 403, "forbidden");
        Problems.expect(officer().get(ROTATION), 403, "forbidden");
        Problems.expect(as("operator").body(Map.of()).post(ROTATION), 422, "invalid-data")
                .violationAt("/reason");
        as("operator").get(ROTATION).then().body("fieldKey", is(key));
    }

    @Test
    void aRotationIsInTheJournalWithItsReason() {
        String key = rotate().path("fieldKey");
        assertThat(Rows.one(
                        "select count(*) from journal where type = 'xiaobao.complaints.key-rotation.begun.v1'"
                                + " and actor = 'tester-operator' and reason is not null and data like ?",
                        "%" + key + "%"))
                .isEqualTo("1");
        awaitCompletion();
    }

    private static io.restassured.response.Response rotate() {
        return as("operator").body(Map.of("reason", "年度例行轮换")).post(ROTATION);
    }

    private static JsonPath awaitCompletion() {
        Instant deadline = TestClock.now().plus(Duration.ofSeconds(60));
        JsonPath progress = as("operator").get(ROTATION).jsonPath();
        while (!progress.getBoolean("complete")) {
            assertThat(TestClock.now()).as("rotation: %s", progress.prettify()).isBefore(deadline);
            progress = as("operator").get(ROTATION).jsonPath();
        }
        return progress;
    }

    private static List<String> keysIn(String select) {
        return List.of("complainant_name", "complainant_phone", "complainant_id_number", "demand", "facts").stream()
                .flatMap(column -> Rows.column(select.formatted(column, column)).stream())
                .distinct()
                .toList();
    }

    private String found(String id) {
        List<byte[]> values = ComplainantIndexes.allOfPhone("138 0000 1234", index);
        String places = String.join(", ", values.stream().map(v -> "?").toList());
        Object[] parameters = new Object[values.size() + 1];
        parameters[0] = UUID.fromString(id).toString();
        for (int i = 0; i < values.size(); i++) {
            parameters[i + 1] = values.get(i);
        }
        return Rows.one(FOUND.formatted(places), parameters);
    }

    private static void inClear(String id) {
        officer()
                .body(Map.of("reason", "核对投诉人"))
                .post(COMPLAINTS + "/" + id + "/personal-data-access")
                .then()
                .statusCode(200)
                .body("complainant.name", is("虚构张三"))
                .body("complainant.phone", is("13800001234"));
    }
}
