package org.xiaobao.review.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.xiaobao.review.ReviewApi.HASH;
import static org.xiaobao.review.ReviewApi.REVIEWS;
import static org.xiaobao.review.ReviewApi.asReviewer;
import static org.xiaobao.review.ReviewApi.conclude;
import static org.xiaobao.review.ReviewApi.submissionWith;
import static org.xiaobao.review.ReviewApi.submitted;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Pages;
import org.xiaobao.platform.testing.Problems;

@QuarkusTest
@WithTestResource(Backbone.class)
class CaseloadResourceIT {

    @Test
    void pagesShowEveryReviewOnceNewestFirst() {
        String unit = "/HQ/DEPT-" + UUID.randomUUID();
        List<String> wanted = new ArrayList<>();
        for (int minute = 10; minute < 15; minute++) {
            wanted.add(
                    0,
                    submittedAt(unit, "2024-05-06T09:" + minute + ":00.123456+08:00")
                            .toString());
        }

        List<String> seen = Pages.ids(
                () -> asReviewer()
                        .queryParam("unit", unit)
                        .queryParam("limit", 2)
                        .queryParam("count", true),
                REVIEWS,
                page -> page.body("total", equalTo(5)));

        assertThat(seen).isEqualTo(wanted);
    }

    @Test
    void filtersNarrowTheList() {
        String unit = "/HQ/DEPT-" + UUID.randomUUID();
        UUID lastOf2023 = submittedAt(unit, "2023-12-31T23:59:59+08:00");
        UUID firstOf2024 = submittedAt(unit, "2024-01-01T00:00:00+08:00");
        conclude(firstOf2024, "REJECTED").then().statusCode(200);

        asReviewer()
                .queryParam("unit", unit)
                .queryParam("submittedTo", "2023-12-31")
                .queryParam("contentSha256", HASH.toUpperCase())
                .get(REVIEWS)
                .then()
                .statusCode(200)
                .body("items.id", contains(lastOf2023.toString()));
        asReviewer()
                .queryParam("unit", unit)
                .queryParam("submittedFrom", "2024-01-01")
                .queryParam("conclusion", "REJECTED")
                .queryParam("kind", "PUBLICATION")
                .queryParam("status", "CONCLUDED")
                .get(REVIEWS)
                .then()
                .body("items.id", contains(firstOf2024.toString()));
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        Problems.expect(asReviewer().queryParam("kind", "SPEECH").get(REVIEWS), 422, "invalid-data")
                .violationAt("/kind");
        Problems.expect(asReviewer().queryParam("kinds", "POLICY").get(REVIEWS), 422, "invalid-data")
                .violationAt("/kinds");
    }

    private static UUID submittedAt(String unit, String at) {
        Map<String, Object> submission = submissionWith("unit", unit);
        submission.put("submittedAt", at);
        return submitted(submission);
    }
}
