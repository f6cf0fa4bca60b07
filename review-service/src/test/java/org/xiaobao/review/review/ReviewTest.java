package org.xiaobao.review.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.xiaobao.review.review.ReviewFixtures.ANSWERED_AT;
import static org.xiaobao.review.review.ReviewFixtures.CONCLUDED_AT;
import static org.xiaobao.review.review.ReviewFixtures.GIVEN_AT;
import static org.xiaobao.review.review.ReviewFixtures.HASH;
import static org.xiaobao.review.review.ReviewFixtures.NOW;
import static org.xiaobao.review.review.ReviewFixtures.OWNER;
import static org.xiaobao.review.review.ReviewFixtures.REVIEWER;
import static org.xiaobao.review.review.ReviewFixtures.SUBMITTED_AT;

import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xiaobao.platform.privacy.Secret;
import org.xiaobao.platform.problem.DomainProblem;

class ReviewTest {

    private static final Secret TEXT = new Secret("补充投诉渠道");
    private static final Map<ReviewStatus, Consumer<Review>> ACTS = Map.of(
            ReviewStatus.IN_REVIEW, review -> review.giveOpinion(TEXT, REVIEWER, CONCLUDED_AT, NOW),
            ReviewStatus.CONCLUDED, review -> review.conclude(Conclusion.REJECTED, null, REVIEWER, CONCLUDED_AT, NOW));

    static Stream<Arguments> everyActInEveryStatus() {
        return Stream.of(ReviewStatus.values())
                .flatMap(from -> ACTS.keySet().stream().map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyActInEveryStatus")
    void anActMovesTheReviewOrIsRefusedAndChangesNothing(ReviewStatus from, ReviewStatus to) {
        Review review = ReviewFixtures.in(from);
        ReviewState before = review.state();

        if (from.successors().contains(to)) {
            ACTS.get(to).accept(review);

            assertThat(review.status()).isEqualTo(to);
        } else {
            DomainProblem refusal = refusalOf(() -> ACTS.get(to).accept(review));

            assertThat(refusal.type()).isEqualTo(ReviewProblem.REVIEW_CONCLUDED);
            assertThat(review.state()).isEqualTo(before);
        }
    }

    @Test
    void aSubmissionIsNumberedInTheInstitutionsYearAndItsHashIsLowerCase() {
        Instant newYearInShanghai = Instant.parse("2023-12-31T16:00:00Z");

        ReviewFact.Submitted submitted = ReviewFixtures.unfiled().submit(278, newYearInShanghai, NOW);

        assertThat(submitted.state().number()).isEqualTo("SC2024-0000278");
        assertThat(submitted.state().contentSha256()).isEqualTo(HASH);
        assertThat(submitted.at()).isEqualTo(newYearInShanghai);
    }

    @Test
    void aSubmissionInTheFutureIsRefused() {
        DomainProblem refusal = refusalOf(() -> ReviewFixtures.unfiled().submit(1, NOW.plusSeconds(121), NOW));

        assertThat(refusal.violations()).singleElement().extracting("pointer").isEqualTo("/submittedAt");
    }

    @Test
    void nobodyReviewsTheirOwnSubmission() {
        Review review = ReviewFixtures.submitted();

        assertThat(refusalOf(() -> review.giveOpinion(TEXT, OWNER, GIVEN_AT, NOW))
                        .type())
                .isEqualTo(ReviewProblem.REVIEWER_IS_SUBMITTER);
        assertThat(refusalOf(() -> review.conclude(Conclusion.PASSED, null, OWNER, CONCLUDED_AT, NOW))
                        .type())
                .isEqualTo(ReviewProblem.REVIEWER_IS_SUBMITTER);
        assertThat(review.status()).isEqualTo(ReviewStatus.SUBMITTED);
    }

    @Test
    void opinionsAreNumberedAndCountedByTheirAnswer() {
        Review review = ReviewFixtures.withAnswer(Opinion.Adoption.PARTLY_ADOPTED);

        ReviewFact.OpinionGiven second = review.giveOpinion(TEXT, REVIEWER, ANSWERED_AT, NOW);

        assertThat(second.opinion()).isEqualTo(2);
        assertThat(second.state())
                .extracting(
                        ReviewState::opinionCount,
                        ReviewState::opinionsAdopted,
                        ReviewState::opinionsPartlyAdopted,
                        ReviewState::opinionsRejected,
                        ReviewState::opinionsOpen)
                .containsExactly(2, 0, 1, 0, 1);
    }

    @Test
    void anOpinionIsAnsweredOnce() {
        Review review = ReviewFixtures.withAnswer(Opinion.Adoption.ADOPTED);
        ReviewState before = review.state();

        DomainProblem refusal =
                refusalOf(() -> review.answer(1, Opinion.Adoption.NOT_ADOPTED, TEXT, OWNER, ANSWERED_AT, NOW));

        assertThat(refusal.type()).isEqualTo(ReviewProblem.OPINION_ALREADY_ANSWERED);
        assertThat(review.state()).isEqualTo(before);
    }

    @Test
    void anOpinionThatWasNotGivenCannotBeAnswered() {
        Review review = ReviewFixtures.withOpinion();

        for (int number : new int[] {0, 2}) {
            assertThat(refusalOf(() -> review.answer(number, Opinion.Adoption.ADOPTED, TEXT, OWNER, ANSWERED_AT, NOW))
                            .type()
                            .status())
                    .isEqualTo(404);
        }
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatDoesNotPassIsConcludedOverAnUnansweredOpinion(Conclusion result) {
        Review review = ReviewFixtures.withOpinion();

        if (result.passes()) {
            DomainProblem refusal = refusalOf(() -> review.conclude(result, null, REVIEWER, CONCLUDED_AT, NOW));

            assertThat(refusal.type()).isEqualTo(ReviewProblem.OPINION_UNANSWERED);
            assertThat(review.status()).isEqualTo(ReviewStatus.IN_REVIEW);
        } else {
            assertThat(review.conclude(result, null, REVIEWER, CONCLUDED_AT, NOW)
                            .state()
                            .conclusion())
                    .isEqualTo(result);
        }
    }

    @Test
    void withoutAnOpinionThereAreNoAmendments() {
        Review review = ReviewFixtures.submitted();

        DomainProblem refusal =
                refusalOf(() -> review.conclude(Conclusion.PASSED_WITH_AMENDMENTS, null, REVIEWER, CONCLUDED_AT, NOW));

        assertThat(refusal.type()).isEqualTo(ReviewProblem.AMENDMENTS_NEED_OPINION);
        assertThat(review.conclude(Conclusion.PASSED, null, REVIEWER, CONCLUDED_AT, NOW)
                        .state()
                        .concludedAt())
                .isEqualTo(CONCLUDED_AT);
    }

    @Test
    void noActIsDatedBeforeTheOneItFollows() {
        assertThat(refusalOf(() -> ReviewFixtures.submitted()
                                .giveOpinion(TEXT, REVIEWER, SUBMITTED_AT.minusSeconds(1), NOW))
                        .violations())
                .hasSize(1);
        assertThat(refusalOf(() -> ReviewFixtures.withOpinion()
                                .answer(1, Opinion.Adoption.ADOPTED, TEXT, OWNER, GIVEN_AT.minusSeconds(1), NOW))
                        .violations())
                .hasSize(1);
        assertThat(refusalOf(() -> ReviewFixtures.withAnswer(Opinion.Adoption.ADOPTED)
                                .conclude(Conclusion.PASSED, null, REVIEWER, ANSWERED_AT.minusSeconds(1), NOW))
                        .violations())
                .hasSize(1);
    }

    private static DomainProblem refusalOf(ThrowingCallable act) {
        DomainProblem refusal = catchThrowableOfType(DomainProblem.class, act);
        assertThat(refusal).as("refusal").isNotNull();
        return refusal;
    }
}
