package org.xiaobao.review.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.xiaobao.review.ReviewApi.HASH;
import static org.xiaobao.review.ReviewApi.REVIEWS;
import static org.xiaobao.review.ReviewApi.as;
import static org.xiaobao.review.ReviewApi.asOwner;
import static org.xiaobao.review.ReviewApi.asReviewer;
import static org.xiaobao.review.ReviewApi.conclude;
import static org.xiaobao.review.ReviewApi.opinion;
import static org.xiaobao.review.ReviewApi.respond;
import static org.xiaobao.review.ReviewApi.submission;
import static org.xiaobao.review.ReviewApi.submissionWith;
import static org.xiaobao.review.ReviewApi.submitted;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.event.ReceivedEvent;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.EventProbe;
import org.xiaobao.platform.testing.Problems;
import org.xiaobao.platform.testing.Tokens;

@QuarkusTest
@WithTestResource(Backbone.class)
class ReviewResourceIT {

    @Inject
    DataSource database;

    @Test
    void aReviewGoesFromSubmissionOverOpinionsToItsConclusion() {
        UUID id = submitted();
        opinion(id, "请注明投诉渠道").then().statusCode(200).header("ETag", "\"1\"");
        opinion(id, "删除保本字样").then().statusCode(200).header("ETag", "\"2\"").body("opinions.number", contains(1, 2));
        respond(id, 2, "ADOPTED").then().statusCode(200).header("ETag", "\"3\"");
        respond(id, 1, "PARTLY_ADOPTED").then().statusCode(200).header("ETag", "\"4\"");

        conclude(id, "PASSED_WITH_AMENDMENTS").then().statusCode(200).body("status", equalTo("CONCLUDED"));

        as(Tokens.of("auditor"))
                .get(REVIEWS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"5\"")
                .body("number", startsWith("SC2024-"))
                .body("contentSha256", equalTo(HASH))
                .body("conclusion", equalTo("PASSED_WITH_AMENDMENTS"))
                .body("opinions.adoption", contains("PARTLY_ADOPTED", "ADOPTED"))
                .body("concludedAt", equalTo("2024-05-09T12:00:00+08:00"));
    }

    @Test
    void aConclusionIsFinal() {
        UUID id = submitted();
        conclude(id, "RETURNED").then().statusCode(200);

        Problems.expect(conclude(id, "PASSED"), 409, "review-concluded");
        Problems.expect(opinion(id, "迟到的意见"), 409, "review-concluded");
    }

    @Test
    void nothingPassesOverAnUnansweredOpinion() {
        UUID id = submitted();
        Problems.expect(conclude(id, "PASSED_WITH_AMENDMENTS"), 409, "amendments-need-opinion");
        opinion(id, "请注明投诉渠道").then().statusCode(200);

        Problems.expect(conclude(id, "PASSED"), 409, "opinion-unanswered");
        respond(id, 1, "NOT_ADOPTED").then().statusCode(200);
        Problems.expect(respond(id, 1, "ADOPTED"), 409, "opinion-already-answered");
        Problems.expect(respond(id, 2, "ADOPTED"), 404, "not-found");
        conclude(id, "PASSED").then().statusCode(200);
    }

    @Test
    void whoSubmittedDoesNotReview() {
        String both = Tokens.with()
                .role("business-owner")
                .role("reviewer")
                .subject("both")
                .sign();
        String id = as(both).body(submission()).post(REVIEWS).path("id");

        Problems.expect(
                as(both).body(Map.of("result", "PASSED")).post(REVIEWS + "/" + id + "/conclusion"),
                409,
                "reviewer-is-submitter");
        Problems.expect(
                as(both).body(Map.of("text", "好")).post(REVIEWS + "/" + id + "/opinions"),
                409,
                "reviewer-is-submitter");
    }

    @Test
    void theSameReferenceIsTheSameReview() {
        Map<String, Object> submission = submissionWith("reference", "OA-" + UUID.randomUUID());
        UUID first = submitted(submission);

        asOwner().body(submission).post(REVIEWS).then().statusCode(200).body("id", equalTo(first.toString()));
    }

    @Test
    void opinionsAreEncryptedInTheDatabaseAndAbsentFromJournalAndTopic() throws SQLException {
        UUID id = submitted();
        opinion(id, "客户13800000001的照片不得使用").then().statusCode(200);
        respond(id, 1, "ADOPTED").then().statusCode(200);

        asReviewer().get(REVIEWS + "/" + id).then().body("opinions[0].text", equalTo("客户138******01的照片不得使用"));
        try (Connection connection = database.getConnection();
                ResultSet row = connection
                        .createStatement()
                        .executeQuery("select text from opinion where review_id = '" + id + "'")) {
            assertThat(row.next()).isTrue();
            assertThat(new String(row.getBytes(1), StandardCharsets.UTF_8)).doesNotContain("照片", "13800000001");
        }
        try (EventProbe probe = EventProbe.on("review.events.v1")) {
            List<ReceivedEvent> events = probe.awaitFor(id, 3);

            assertThat(events).extracting(ReceivedEvent::sequence).containsExactly(1L, 2L, 3L);
            assertThat(events).allSatisfy(event -> assertThat(event.data().toString())
                    .doesNotContain("照片", "13800000001", "已按意见修改"));
        }
        asReviewer()
                .get(REVIEWS + "/" + id + "/journal")
                .then()
                .body("sequence", contains(1, 2, 3))
                .body("[2].reason", equalTo("已按意见修改"));
        asReviewer().get(REVIEWS + "/" + id + "/journal/verification").then().body("intact", equalTo(true));
    }

    @Test
    void aStaleVersionIsTold() {
        UUID id = submitted();
        opinion(id, "请注明投诉渠道").then().statusCode(200);

        Response late = asReviewer()
                .header("If-Match", "\"0\"")
                .body(Map.of("result", "REJECTED"))
                .post(REVIEWS + "/" + id + "/conclusion");

        Problems.expect(late, 412, "stale-version");
    }
}
