package org.xiaobao.review;

import static org.xiaobao.review.ReviewApi.REVIEWS;
import static org.xiaobao.review.ReviewApi.as;
import static org.xiaobao.review.ReviewApi.asOwner;
import static org.xiaobao.review.ReviewApi.asReviewer;
import static org.xiaobao.review.ReviewApi.submission;
import static org.xiaobao.review.ReviewApi.submissionWith;
import static org.xiaobao.review.ReviewApi.submitted;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Problems;
import org.xiaobao.platform.testing.Tokens;

@QuarkusTest
@WithTestResource(Backbone.class)
class HttpProblemsIT {

    static Stream<Arguments> badFields() {
        return Stream.of(
                Arguments.of("kind", "SPEECH", "/kind"),
                Arguments.of("title", "", "/title"),
                Arguments.of("department", null, "/department"),
                Arguments.of("contentSha256", "9f86d081", "/contentSha256"),
                Arguments.of("contentSha256", "z".repeat(64), "/contentSha256"),
                Arguments.of("fastTrack", "yes", "/fastTrack"),
                Arguments.of("submittedAt", "2999-01-01T00:00:00+08:00", "/submittedAt"),
                Arguments.of("submittedAt", "2024-05-06T09:00:00", "/submittedAt"),
                Arguments.of("unit", "HQ", "/unit"),
                Arguments.of("surprise", 1, "/surprise"));
    }

    @ParameterizedTest
    @MethodSource("badFields")
    void aBadFieldIsNamed(String field, Object value, String pointer) {
        Problems.expect(asOwner().body(submissionWith(field, value)).post(REVIEWS), 422, "invalid-data")
                .violationAt(pointer);
    }

    @Test
    void anActDatedBeforeTheSubmissionIsRefused() {
        UUID id = submitted();

        Problems.expect(
                        asReviewer()
                                .body(Map.of("result", "PASSED", "at", "2024-05-06T08:59:59+08:00"))
                                .post(REVIEWS + "/" + id + "/conclusion"),
                        422,
                        "invalid-data")
                .violationAt("/at");
    }

    @Test
    void onlyThoseWhoMayActDo() {
        String review = REVIEWS + "/" + submitted();

        Problems.expect(asReviewer().body(submission()).post(REVIEWS), 403, "forbidden");
        Problems.expect(asOwner().body(Map.of("text", "好")).post(review + "/opinions"), 403, "forbidden");
        Problems.expect(asOwner().body(Map.of("result", "PASSED")).post(review + "/conclusion"), 403, "forbidden");
        Problems.expect(as(Tokens.of("trainer")).get(review), 403, "forbidden");
        Problems.expect(RestAssured.get(review), 401, "unauthenticated");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        Problems.expect(asReviewer().get(REVIEWS + "/" + UUID.randomUUID()), 404, "not-found");
        Problems.expect(
                asOwner()
                        .body(Map.of("adoption", "ADOPTED", "reason", "已改"))
                        .post(REVIEWS + "/" + submitted() + "/opinions/first/response"),
                404,
                "not-found");
    }
}
