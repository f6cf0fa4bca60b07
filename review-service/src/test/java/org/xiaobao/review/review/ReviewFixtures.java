package org.xiaobao.review.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.xiaobao.platform.privacy.Secret;

/** Reviews in every status, reached by legal moves only. */
final class ReviewFixtures {

    static final UUID ID = UUID.fromString("0190a5c2-7c00-7000-8000-000000000002");
    static final String OWNER = "owner-1";
    static final String REVIEWER = "reviewer-1";
    static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    static final Instant SUBMITTED_AT = Instant.parse("2024-05-06T01:00:00Z");
    static final Instant GIVEN_AT = Instant.parse("2024-05-07T02:00:00Z");
    static final Instant ANSWERED_AT = Instant.parse("2024-05-08T03:00:00Z");
    static final Instant CONCLUDED_AT = Instant.parse("2024-05-09T04:00:00Z");
    static final Instant NOW = Instant.parse("2024-06-01T00:00:00Z");

    private ReviewFixtures() {}

    static Review unfiled() {
        Submission submission = new Submission(
                Submission.Kind.CONTRACT,
                "个人经营贷款借款合同(2024年修订版)",
                "信贷管理部",
                HASH.toUpperCase(),
                "个人经营贷款",
                LocalDate.of(2024, 6, 1),
                false);
        return new Review(ID, "HUAAN", "/HQ", "doc-1", submission, OWNER);
    }

    static Review submitted() {
        Review review = unfiled();
        review.submit(1, SUBMITTED_AT, NOW);
        return review;
    }

    static Review withOpinion() {
        Review review = submitted();
        review.giveOpinion(new Secret("请将年化利率以显著方式列示"), REVIEWER, GIVEN_AT, NOW);
        return review;
    }

    static Review withAnswer(Opinion.Adoption adoption) {
        Review review = withOpinion();
        review.answer(1, adoption, new Secret("已按意见修改"), OWNER, ANSWERED_AT, NOW);
        return review;
    }

    static Review concluded() {
        Review review = withAnswer(Opinion.Adoption.ADOPTED);
        review.conclude(Conclusion.PASSED_WITH_AMENDMENTS, new Secret("按修改稿执行"), REVIEWER, CONCLUDED_AT, NOW);
        return review;
    }

    static Review in(ReviewStatus status) {
        return switch (status) {
            case SUBMITTED -> submitted();
            case IN_REVIEW -> withOpinion();
            case CONCLUDED -> concluded();
        };
    }
}
