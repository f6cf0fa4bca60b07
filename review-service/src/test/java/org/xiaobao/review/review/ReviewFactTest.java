package org.xiaobao.review.review;

import static org.xiaobao.review.review.ReviewFixtures.ANSWERED_AT;
import static org.xiaobao.review.review.ReviewFixtures.CONCLUDED_AT;
import static org.xiaobao.review.review.ReviewFixtures.GIVEN_AT;
import static org.xiaobao.review.review.ReviewFixtures.NOW;
import static org.xiaobao.review.review.ReviewFixtures.OWNER;
import static org.xiaobao.review.review.ReviewFixtures.REVIEWER;
import static org.xiaobao.review.review.ReviewFixtures.SUBMITTED_AT;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.privacy.Secret;
import org.xiaobao.platform.testing.EventContracts;

class ReviewFactTest {

    @Test
    void everyFactIsAsItsContractSays() {
        Secret text = new Secret("请将年化利率以显著方式列示");
        EventContracts.of(ReviewFact.class, Path.of("contracts/events"))
                .withSamples(
                        ReviewFixtures.unfiled().submit(1, SUBMITTED_AT, NOW),
                        ReviewFixtures.submitted().giveOpinion(text, REVIEWER, GIVEN_AT, NOW),
                        ReviewFixtures.withOpinion()
                                .answer(1, Opinion.Adoption.PARTLY_ADOPTED, text, OWNER, ANSWERED_AT, NOW),
                        ReviewFixtures.withAnswer(Opinion.Adoption.ADOPTED)
                                .conclude(Conclusion.PASSED_WITH_AMENDMENTS, text, REVIEWER, CONCLUDED_AT, NOW))
                .check();
    }
}
