package org.xiaobao.review.review;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.xiaobao.review.ReviewApi.*;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.Backbone;

/** A submission in the spellings people and programs really send. */
@QuarkusTest
@WithTestResource(Backbone.class)
class ReviewReadingIT {

    @Test
    void theLastTenthOfAMicrosecondOfAYearBelongsToThatYear() {
        asOwner()
                .body(submissionWith("submittedAt", "2022-12-31T23:59:59.9999999+08:00"))
                .post(REVIEWS)
                .then()
                .statusCode(201)
                .body("number", startsWith("SC2022-"))
                .body("submittedAt", equalTo("2022-12-31T23:59:59.999999+08:00"));
    }

    @Test
    void oneReferenceInAllItsSpellingsIsOneReview() {
        String reference = "SC-" + UUID.randomUUID();
        UUID id = submitted(submissionWith("reference", reference));

        asOwner()
                .body(submissionWith("reference", " ＳＣ－" + reference.substring(3) + "\u200b"))
                .post(REVIEWS)
                .then()
                .statusCode(200)
                .body("id", equalTo(id.toString()));
    }
}
