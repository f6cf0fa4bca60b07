package org.xiaobao.platform.note;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.xiaobao.platform.testing.Tokens;

/** Requests as a client with the right token sends them. */
final class NoteClient {

    static final String NOTE = "{\"title\":\"a note\",\"kind\":\"PLAIN\"}";

    private NoteClient() {}

    static RequestSpecification admin() {
        return RestAssured.given().auth().oauth2(Tokens.of("admin"));
    }

    static RequestSpecification json(String body) {
        return admin().contentType(ContentType.JSON).body(body);
    }

    static UUID written() {
        return written("a note");
    }

    static UUID written(String title) {
        Response answer =
                json("{\"title\":\"" + title + "\",\"kind\":\"PLAIN\"}").post("/notes");
        answer.then().statusCode(201);
        return UUID.fromString(answer.jsonPath().getString("id"));
    }

    static void revised(UUID note, String title) {
        json("{\"title\":\"" + title + "\",\"reason\":\"typo\"}")
                .post("/notes/{id}/revision", note)
                .then()
                .statusCode(200);
    }
}
