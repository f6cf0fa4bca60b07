package org.xiaobao.complaints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;
import static org.xiaobao.complaints.Api.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.Problems;

@QuarkusTest
@QuarkusTestResource(Backbone.class)
class ReferenceDataIT {

    @Test
    void allThirteenSourcesAreDataWithLimitAndGround() {
        var answer = as("reporting-officer").get("/api/v1/complaint-sources");
        answer.then().statusCode(200).body("items.size()", is(13)).body("items.ground", everyItem(not(emptyString())));
        assertThat(answer.<List<String>>path("items.findAll { it.forwarded }.code"))
                .containsExactly("12345", "12378", "12363", "968133", "96336");
        answer.then()
                .body("items.find { it.code == '12345' }.replyLimitUnit", is("WORKING"))
                .body("items.find { it.code == 'OUTLET' }.withdrawalCountingLimit", is(15))
                .body("items.find { it.code == 'OUTLET' }.replyLimit", nullValue());
    }

    @Test
    void theCodeListsAreServedWithSystemAndVersion() {
        as("complaint-officer")
                .get("/api/v1/code-lists/business-channels")
                .then()
                .statusCode(200)
                .body("items.find { it.code == 'BACK_OFFICE' }.labelZh", is("中、后台业务渠道"))
                .body("items.find { it.code == 'ELECTRONIC_MOBILE' }.parent", is("ELECTRONIC"))
                .body("items.codeSystem", everyItem(is("XIAOBAO-JRT0169")))
                .body("items.version", everyItem(not(emptyString())));
        for (String list : List.of("business-categories", "complaint-reasons", "complainant-groups")) {
            as("auditor")
                    .get("/api/v1/code-lists/" + list)
                    .then()
                    .statusCode(200)
                    .body("items", not(empty()));
        }
        Problems.expect(
                        as("auditor").queryParam("on", "1999-12-31").get("/api/v1/code-lists/complaint-reasons"),
                        422,
                        "invalid-data")
                .violationAt("/on");
    }

    @Test
    void aBadDayIsNamed() {
        Problems.expect(as("auditor").queryParam("on", "soon").get("/api/v1/complaint-sources"), 422, "invalid-data")
                .violationAt("/on");
    }
}
