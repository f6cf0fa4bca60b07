package org.xiaobao.review;

import static org.xiaobao.review.ReviewApi.REVIEWS;
import static org.xiaobao.review.ReviewApi.submissionWith;
import static org.xiaobao.review.ReviewApi.submitted;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.access.AccessSuite;

@QuarkusTest
@WithTestResource(Backbone.class)
class AccessIT extends AccessSuite {

    AccessIT() {
        super(Roles.class);
    }

    @Override
    protected Map<String, String> casesOf(String unit) {
        return Map.of(REVIEWS + "/{id}", REVIEWS + "/" + submitted(submissionWith("unit", unit)));
    }
}
