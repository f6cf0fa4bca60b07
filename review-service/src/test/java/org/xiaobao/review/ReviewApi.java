package org.xiaobao.review;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.xiaobao.platform.testing.Tokens;

/** The service as a client sees it. */
public final class ReviewApi {

    public static final String REVIEWS = "/api/v1/reviews";
    public static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private ReviewApi() {}

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    public static RequestSpecification asOwner() {
        return as(Tokens.of("business-owner"));
    }

    public static RequestSpecification asReviewer() {
        return as(Tokens.of("reviewer"));
    }

    /** A valid submission; change what the test is about. */
    public static Map<String, Object> submission() {
        Map<String, Object> body = new HashMap<>();
        body.put("kind", "PUBLICATION");
        body.put("title", "金融知识万里行推文");
        body.put("department", "办公室");
        body.put("unit", "/HQ/OUTLET-03");
        body.put("contentSha256", HASH.toUpperCase());
        body.put("plannedOn", "2024-05-20");
        body.put("fastTrack", true);
        body.put("submittedAt", "2024-05-06T09:00:00+08:00");
        return body;
    }

    public static Map<String, Object> submissionWith(String field, Object value) {
        Map<String, Object> body = submission();
        body.put(field, value);
        return body;
    }

    public static UUID submitted() {
        return submitted(submission());
    }

    public static UUID submitted(Map<String, Object> submission) {
        Response created = asOwner().body(submission).post(REVIEWS);
        created.then().statusCode(201);
        return UUID.fromString(created.path("id"));
    }

    public static Response opinion(UUID id, String text) {
        return asReviewer()
                .body(Map.of("text", text, "at", "2024-05-07T10:00:00+08:00"))
                .post(REVIEWS + "/" + id + "/opinions");
    }

    public static Response respond(UUID id, int number, String adoption) {
        return asOwner()
                .body(Map.of("adoption", adoption, "reason", "已按意见修改", "at", "2024-05-08T11:00:00+08:00"))
                .post(REVIEWS + "/" + id + "/opinions/" + number + "/response");
    }

    public static Response conclude(UUID id, String result) {
        return asReviewer()
                .body(Map.of("result", result, "at", "2024-05-09T12:00:00+08:00"))
                .post(REVIEWS + "/" + id + "/conclusion");
    }
}
