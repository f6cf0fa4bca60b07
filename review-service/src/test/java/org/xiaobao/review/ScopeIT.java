package org.xiaobao.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.xiaobao.review.ReviewApi.REVIEWS;
import static org.xiaobao.review.ReviewApi.as;
import static org.xiaobao.review.ReviewApi.submission;
import static org.xiaobao.review.ReviewApi.submissionWith;
import static org.xiaobao.review.ReviewApi.submitted;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Problems;
import org.xiaobao.platform.testing.Tokens;

@QuarkusTest
@WithTestResource(Backbone.class)
class ScopeIT {

    private static final String STRANGER = token().institution("OTHER").sign();
    private static final String NEIGHBOUR = token().unit("/HQ/OUTLET-0").sign();

    @ParameterizedTest
    @ValueSource(strings = {"", "/journal", "/journal/verification"})
    void nothingCanBeReadFromOutsideTheScope(String path) {
        String there = REVIEWS + "/" + submitted() + path;

        Problems.expect(as(STRANGER).get(there), 404, "not-found");
        Problems.expect(as(NEIGHBOUR).get(there), 404, "not-found");
    }

    @Test
    void nothingCanBeDoneFromOutsideTheScope() {
        UUID id = submitted();

        for (String outsider : new String[] {STRANGER, NEIGHBOUR}) {
            Problems.expect(
                    as(outsider).body(Map.of("text", "无")).post(REVIEWS + "/" + id + "/opinions"), 404, "not-found");
            Problems.expect(
                    as(outsider).body(Map.of("result", "PASSED")).post(REVIEWS + "/" + id + "/conclusion"),
                    404,
                    "not-found");
            Problems.expect(
                    as(outsider)
                            .body(Map.of("adoption", "ADOPTED", "reason", "无"))
                            .post(REVIEWS + "/" + id + "/opinions/1/response"),
                    404,
                    "not-found");
        }
    }

    @Test
    void theListEndsAtTheScope() {
        String unit = "/HQ/DEPT-" + UUID.randomUUID();
        submitted(submissionWith("unit", unit));

        for (String outsider : new String[] {STRANGER, NEIGHBOUR}) {
            Problems.expect(as(outsider).queryParam("unit", unit).get(REVIEWS), 422, "invalid-data")
                    .violationAt("/unit");
        }
        as(NEIGHBOUR).get(REVIEWS).then().statusCode(200).body("items.unit", not(hasItem(unit)));
        String newcomer = token().institution("WITHOUT-REVIEWS").sign();
        as(newcomer).get(REVIEWS).then().statusCode(200).body("items", empty());
    }

    @Test
    void aReferenceOfAnotherUnitIsTakenAndNothingOfItsReviewIsTold() {
        Map<String, Object> first = submissionWith("reference", "R-" + UUID.randomUUID());
        UUID id = submitted(first);
        Map<String, Object> guessed = submissionWith("reference", first.get("reference"));
        guessed.put("unit", "/HQ/OUTLET-0");

        Response answer = as(NEIGHBOUR).body(guessed).post(REVIEWS);

        Problems.expect(answer, 409, "reference-elsewhere");
        assertThat(answer.asString()).doesNotContain(id.toString(), "/HQ/OUTLET-03");
        String own = Tokens.with().role("business-owner").unit("/HQ/OUTLET-03").sign();
        as(own).body(first).post(REVIEWS).then().statusCode(200).body("id", equalTo(id.toString()));
    }

    @Test
    void aUnitOutsideTheScopeCannotBeNamed() {
        Problems.expect(as(NEIGHBOUR).body(submission()).post(REVIEWS), 422, "invalid-data")
                .violationAt("/unit");
    }

    private static Tokens token() {
        return Tokens.with().role("reviewer").role("business-owner").role("auditor");
    }
}
