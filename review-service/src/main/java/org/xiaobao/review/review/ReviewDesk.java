package org.xiaobao.review.review;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.xiaobao.platform.idempotency.NaturalKey;
import org.xiaobao.platform.journal.Journal;
import org.xiaobao.platform.privacy.Secret;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.web.ExpectedVersion;

/** The use cases of a review: load, let it behave, write the fact to the journal, in one transaction. */
@ApplicationScoped
class ReviewDesk {

    private final Reviews reviews;
    private final Journal journal;
    private final NaturalKey naturalKey;
    private final Clock clock;

    ReviewDesk(Reviews reviews, Journal journal, NaturalKey naturalKey, Clock clock) {
        this.reviews = reviews;
        this.journal = journal;
        this.naturalKey = naturalKey;
        this.clock = clock;
    }

    /** The review already known by this reference, which a second sending means and must not double. */
    @Transactional
    Optional<Review> known(String reference, Actor owner) {
        if (reference == null) {
            return Optional.empty();
        }
        naturalKey.lock("review", owner.institution(), reference);
        return reviews.known(reference, owner.scope());
    }

    @Transactional
    Review submit(String unit, String reference, Submission submission, Instant at, Actor owner) {
        if (!owner.scope().covers(owner.institution(), unit)) {
            throw DomainProblem.invalid("/unit", "该机构不在您的权限范围内", "This unit is not within your scope");
        }
        Review review = new Review(
                UuidCreator.getTimeOrderedEpoch(), owner.institution(), unit, reference, submission, owner.id());
        ReviewEvent.Submitted submitted = review.submit(reviews.nextSerial(), at, clock.instant());
        reviews.persistAndFlush(review);
        journal.append(submitted, owner);
        return review;
    }

    @Transactional
    Review giveOpinion(UUID id, ExpectedVersion version, Secret text, Instant at, Actor reviewer) {
        return act(id, version, reviewer, review -> review.giveOpinion(text, reviewer.id(), at, clock.instant()));
    }

    @Transactional
    Review answerOpinion(
            UUID id,
            ExpectedVersion version,
            int opinion,
            Opinion.Adoption adoption,
            Secret reason,
            Instant at,
            Actor owner) {
        return act(
                id,
                version,
                owner,
                review -> review.answer(opinion, adoption, reason, owner.id(), at, clock.instant()));
    }

    @Transactional
    Review conclude(UUID id, ExpectedVersion version, Conclusion result, Secret note, Instant at, Actor reviewer) {
        return act(id, version, reviewer, review -> review.conclude(result, note, reviewer.id(), at, clock.instant()));
    }

    @Transactional
    Review read(UUID id, Actor reader) {
        return reviews.require(id, reader.scope());
    }

    private Review act(UUID id, ExpectedVersion version, Actor actor, Function<Review, ReviewEvent> act) {
        Review review = reviews.requireForChange(id, actor.scope());
        version.check(review.version());
        journal.append(act.apply(review), actor);
        reviews.flush(); // the answer carries the new version
        return review;
    }
}
