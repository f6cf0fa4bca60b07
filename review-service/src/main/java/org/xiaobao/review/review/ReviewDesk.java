package org.xiaobao.review.review;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xiaobao.platform.acts.References;
import org.xiaobao.platform.privacy.Secret;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.time.Zones;
import org.xiaobao.platform.units.KnownUnits;
import org.xiaobao.platform.web.ExpectedVersion;
import org.xiaobao.review.review.ReviewViews.ReviewView;

/** The use cases of a review. */
@ApplicationScoped
class ReviewDesk {

    private final ReviewDoor door;
    private final Reviews reviews;
    private final References references;
    private final KnownUnits units;
    private final Clock clock;

    ReviewDesk(ReviewDoor door, Reviews reviews, References references, KnownUnits units, Clock clock) {
        this.door = door;
        this.reviews = reviews;
        this.references = references;
        this.units = units;
        this.clock = clock;
    }

    /** The review already known by this reference, which a second sending means and must not double. */
    @Transactional
    Optional<ReviewView> known(String reference, Actor owner) {
        return references.known(reviews, "review", reference, owner).map(door::view);
    }

    @Transactional
    ReviewView submit(String unit, String reference, Submission submission, Instant at, Actor owner) {
        owner.scope().requireCovers(unit);
        units.require("/unit", owner.institution(), unit, Zones.dayOf(at == null ? clock.instant() : at));
        Review review = new Review(
                UuidCreator.getTimeOrderedEpoch(), owner.institution(), unit, reference, submission, owner.id());
        door.enter(review, List.of(review.submit(reviews.nextSerial(), at, clock.instant())), owner);
        return door.view(review);
    }

    @Transactional
    ReviewView giveOpinion(UUID id, ExpectedVersion version, Secret text, Instant at, Actor reviewer) {
        return door.act(id, version, reviewer, review -> review.giveOpinion(text, reviewer.id(), at, clock.instant()));
    }

    @Transactional
    ReviewView answerOpinion(
            UUID id,
            ExpectedVersion version,
            int opinion,
            Opinion.Adoption adoption,
            Secret reason,
            Instant at,
            Actor owner) {
        return door.act(
                id,
                version,
                owner,
                review -> review.answer(opinion, adoption, reason, owner.id(), at, clock.instant()));
    }

    @Transactional
    ReviewView conclude(UUID id, ExpectedVersion version, Conclusion result, Secret note, Instant at, Actor reviewer) {
        return door.act(
                id, version, reviewer, review -> review.conclude(result, note, reviewer.id(), at, clock.instant()));
    }

    @Transactional
    ReviewView read(UUID id, Actor reader) {
        return door.show(id, reader);
    }
}
