package org.xiaobao.platform.note;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xiaobao.platform.testing.Problems;
import org.xiaobao.platform.testing.Tokens;

/** The same key and body is one effect and one answer, however often and however parallel. */
@QuarkusTest
@WithTestResource(NoteBackbone.class)
class IdempotencyIT {

    @Test
    void tenAtOnceAreOneEffectAndOneAnswer() throws Exception {
        String key = UUID.randomUUID().toString();
        String title = "parallel " + key;
        ExecutorService clients = Executors.newFixedThreadPool(10);
        Callable<Response> posting = () -> post(key, title);

        List<Response> answers = new ArrayList<>();
        for (Future<Response> answer : clients.invokeAll(Collections.nCopies(10, posting))) {
            answers.add(answer.get());
        }
        clients.shutdown();

        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers)
                .extracting(Response::asString)
                .containsOnly(answers.get(0).asString());
        assertThat(answers)
                .extracting(answer -> answer.header("Location"))
                .containsOnly(answers.get(0).header("Location"));
        assertThat(answers).extracting(answer -> answer.header("ETag")).containsOnly("\"0\"");
        assertThat(answers)
                .filteredOn(answer -> "true".equals(answer.header("Idempotent-Replayed")))
                .hasSize(9);
        assertThat(stored(title)).isEqualTo(1);
        String id = answers.get(0).jsonPath().getString("id");
        assertThat(Db.count("journal where aggregate_id = '" + id + "'")).isEqualTo(1);
    }

    @Test
    void anotherBodyWithTheSameKeyIsRefused() throws SQLException {
        String key = UUID.randomUUID().toString();
        String title = "first " + key;
        post(key, title);

        Problems.expect(post(key, "other " + key), 422, "idempotency-key-reused")
                .inChinese();
        assertThat(stored("other " + key)).isZero();
    }

    @Test
    void theSameBodyOnAnotherPathIsAnotherRequest() {
        UUID one = NoteClient.written();
        UUID other = NoteClient.written();
        String key = UUID.randomUUID().toString();
        revise(key, one).then().statusCode(200);

        Problems.expect(revise(key, other), 422, "idempotency-key-reused");
    }

    @Test
    void aReplayDoesNotActAgain() throws SQLException {
        UUID note = NoteClient.written();
        String key = UUID.randomUUID().toString();

        Response first = revise(key, note);
        Response again = revise(key, note);

        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("ETag")).isEqualTo("\"1\"");
        assertThat(again.contentType()).isEqualTo(first.contentType());
        assertThat(first.header("Idempotent-Replayed")).isNull();
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(Db.count("journal where aggregate_id = '" + note + "'")).isEqualTo(2);
    }

    @Test
    void aRefusalIsNotKept() {
        String key = UUID.randomUUID().toString();
        String body = "{\"title\":\"again\"}";
        UUID unknown = UUID.randomUUID();

        for (int attempt = 0; attempt < 2; attempt++) {
            Response refused =
                    NoteClient.json(body).header("Idempotency-Key", key).post("/notes/{id}/revision", unknown);
            Problems.expect(refused, 404, "not-found");
            assertThat(refused.header("Idempotent-Replayed")).isNull();
        }
        UUID known = NoteClient.written();
        NoteClient.json(body)
                .header("Idempotency-Key", key)
                .post("/notes/{id}/revision", known)
                .then()
                .statusCode(200);
    }

    @Test
    void theKeyBelongsToItsActor() throws SQLException {
        String key = UUID.randomUUID().toString();
        String title = "shared key " + key;
        post(key, title).then().statusCode(201);

        Response others = RestAssured.given()
                .auth()
                .oauth2(Tokens.with().role("admin").institution("OTHER").sign())
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body(title))
                .post("/notes");

        assertThat(others.statusCode()).isEqualTo(201);
        assertThat(others.header("Idempotent-Replayed")).isNull();
        assertThat(stored(title)).isEqualTo(2);
    }

    @Test
    void withoutAKeyEachRequestIsItsOwn() throws SQLException {
        String title = "keyless " + UUID.randomUUID();

        NoteClient.written(title);
        NoteClient.written(title);

        assertThat(stored(title)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 201})
    void aKeyOfTheWrongLengthIsRefused(int length) {
        Problems.expect(post("k".repeat(length), "a"), 422, "invalid-data").violationAt("/Idempotency-Key");
    }

    @Test
    void theSameNumberInTwoSpellingsIsTheSameRequest() {
        String key = UUID.randomUUID().toString();
        for (String amount : new String[] {"1200.5", "1200.50", "1.2005e3"}) {
            NoteClient.json("{\"title\":\"priced\",\"kind\":\"PLAIN\",\"amount\":" + amount + "}")
                    .header("Idempotency-Key", key)
                    .post("/notes")
                    .then()
                    .statusCode(201);
        }
    }

    @Test
    void aKeyWithBlanksAroundItIsTheSameKey() {
        String key = UUID.randomUUID().toString();
        post(key, "once");

        assertThat(post(" " + key + " ", "once").header("Idempotent-Replayed")).isEqualTo("true");
    }

    private static Response post(String key, String title) {
        return NoteClient.json(body(title)).header("Idempotency-Key", key).post("/notes");
    }

    private static Response revise(String key, UUID note) {
        return NoteClient.json("{\"title\":\"revised\"}")
                .header("Idempotency-Key", key)
                .post("/notes/{id}/revision", note);
    }

    private static String body(String title) {
        return "{\"title\":\"" + title + "\",\"kind\":\"PLAIN\"}";
    }

    private static long stored(String title) throws SQLException {
        return Db.count("note where title = '" + title + "'");
    }
}
