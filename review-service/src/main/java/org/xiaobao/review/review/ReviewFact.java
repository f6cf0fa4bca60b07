package org.xiaobao.review.review;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.xiaobao.platform.journal.EventType;
import org.xiaobao.platform.journal.Fact;

/** Every fact a review publishes. Texts of opinions, reasons and notes are never among them. */
sealed interface ReviewFact extends Fact {

    ReviewState state();

    @Override
    default UUID subject() {
        return state().reviewId();
    }

    @Override
    default String institution() {
        return state().institution();
    }

    @EventType("review.submitted.v1")
    record Submitted(Instant at, ReviewState state) implements ReviewFact {}

    @EventType("review.opinion-given.v1")
    record OpinionGiven(int opinion, Instant at, ReviewState state) implements ReviewFact {}

    @EventType("review.opinion-answered.v1")
    record OpinionAnswered(
            int opinion,
            Opinion.Adoption adoption,
            @JsonIgnore String reason,
            Instant at,
            ReviewState state) implements ReviewFact {}

    @EventType("review.concluded.v1")
    record Concluded(Conclusion result, @JsonIgnore String reason, Instant at, ReviewState state)
            implements ReviewFact {}
}
