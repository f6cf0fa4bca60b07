package org.xiaobao.platform.testing.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.security.Roles;
import org.xiaobao.platform.testing.Tokens;

/** An operator makes new keys for the service: they are used at once, and nothing is left under the earlier ones. */
public abstract class KeyRotationSuite {

    protected abstract String path();

    @Test
    void newKeysAreUsedAtOnceAndEverythingComesUnderThem() {
        JsonPath before =
                operator().get(path()).then().statusCode(200).extract().jsonPath();

        JsonPath begun = operator()
                .body(Map.of("reason", "年度例行轮换"))
                .post(path())
                .then()
                .statusCode(202)
                .extract()
                .jsonPath();

        assertThat(begun.getString("fieldKey")).isNotEqualTo(before.getString("fieldKey"));
        assertThat(begun.getString("indexKey")).isNotEqualTo(before.getString("indexKey"));
        assertThat(begun.getInt("earlierFieldKeys")).isEqualTo(before.getInt("earlierFieldKeys") + 1);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> operator().get(path()).jsonPath().getBoolean("complete"));
        JsonPath done = operator().get(path()).jsonPath();
        assertThat(done.getList("tables.table", String.class)).contains("idempotency", "journal_key");
        assertThat(done.getList("tables.remaining", Long.class)).isNotEmpty().containsOnly(0L);
        assertThat(done.getString("fieldKey")).isEqualTo(begun.getString("fieldKey"));
    }

    @Test
    void nobodyRotatesWithoutAReason() {
        operator().body(Map.of()).post(path()).then().statusCode(422);
    }

    private static RequestSpecification operator() {
        return RestAssured.given()
                .header("Authorization", "Bearer " + Tokens.of(Roles.OPERATOR))
                .contentType("application/json");
    }
}
