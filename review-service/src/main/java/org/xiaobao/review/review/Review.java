package org.xiaobao.review.review;

import static org.xiaobao.platform.problem.DomainProblem.require;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ListIndexBase;
import org.xiaobao.platform.acts.ActTime;
import org.xiaobao.platform.acts.UnitOwned;
import org.xiaobao.platform.privacy.Secret;
import org.xiaobao.platform.problem.CommonProblem;
import org.xiaobao.platform.time.Zones;

/**
 * A review of one text. Guarantees that nobody reviews their own submission, that no text passes while an opinion on it
 * is unanswered, that a conclusion is final, and that a refused act changes nothing.
 */
@Entity
class Review extends UnitOwned {

    private String number;
    private String reference;

    @Embedded
    private Submission submission;

    private String submittedBy;
    private Instant submittedAt;

    @ElementCollection(fetch = FetchType.EAGER) // a review has few opinions and is always read whole
    @CollectionTable(name = "opinion", joinColumns = @JoinColumn(name = "review_id"))
    @OrderColumn(name = "number")
    @ListIndexBase(1)
    private List<Opinion> opinions = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private ReviewStatus status;

    @Enumerated(EnumType.STRING)
    private Conclusion conclusion;

    private String concludedBy;
    private Instant concludedAt;
    private Secret conclusionNote;

    Review() {}

    Review(UUID id, String institution, String unit, String reference, Submission submission, String submittedBy) {
        super(id, institution, unit);
        this.reference = reference;
        this.submission = submission;
        this.submittedBy = submittedBy;
    }

    ReviewFact.Submitted submit(long serial, Instant at, Instant now) {
        submittedAt = at == null ? now : ActTime.past("/submittedAt", at, now);
        number = new ReviewNumber(Zones.dayOf(submittedAt).getYear(), serial).toString();
        status = ReviewStatus.SUBMITTED;
        return new ReviewFact.Submitted(submittedAt, state());
    }

    ReviewFact.OpinionGiven giveOpinion(Secret text, String reviewer, Instant at, Instant now) {
        requireStep(ReviewStatus.IN_REVIEW);
        refuseOwn(reviewer);
        Instant when = ActTime.resolve(at, lastAct(), now);
        opinions.add(Opinion.given(text, reviewer, when));
        status = ReviewStatus.IN_REVIEW;
        return new ReviewFact.OpinionGiven(opinions.size(), when, state());
    }

    ReviewFact.OpinionAnswered answer(
            int opinion, Opinion.Adoption adoption, Secret reason, String owner, Instant at, Instant now) {
        requireStep(ReviewStatus.IN_REVIEW);
        require(opinion >= 1 && opinion <= opinions.size(), CommonProblem.NOT_FOUND);
        Opinion open = opinions.get(opinion - 1);
        require(open.isOpen(), ReviewProblem.OPINION_ALREADY_ANSWERED);
        Instant when = ActTime.resolve(at, open.givenAt(), now);
        opinions.set(opinion - 1, open.answered(adoption, reason, owner, when));
        return new ReviewFact.OpinionAnswered(opinion, adoption, reason.clear(), when, state());
    }

    ReviewFact.Concluded conclude(Conclusion result, Secret note, String reviewer, Instant at, Instant now) {
        requireStep(ReviewStatus.CONCLUDED);
        refuseOwn(reviewer);
        require(
                result != Conclusion.PASSED_WITH_AMENDMENTS || !opinions.isEmpty(),
                ReviewProblem.AMENDMENTS_NEED_OPINION);
        require(!result.passes() || opinions.stream().noneMatch(Opinion::isOpen), ReviewProblem.OPINION_UNANSWERED);
        concludedAt = ActTime.resolve(at, lastAct(), now);
        conclusion = result;
        concludedBy = reviewer;
        conclusionNote = note;
        status = ReviewStatus.CONCLUDED;
        return new ReviewFact.Concluded(result, Secret.clear(note), concludedAt, state());
    }

    private void requireStep(ReviewStatus next) {
        require(status.successors().contains(next), ReviewProblem.REVIEW_CONCLUDED);
    }

    private void refuseOwn(String reviewer) {
        require(!reviewer.equals(submittedBy), ReviewProblem.REVIEWER_IS_SUBMITTER);
    }

    private Instant lastAct() {
        Instant last = submittedAt;
        for (Opinion opinion : opinions) {
            Instant act = opinion.isOpen() ? opinion.givenAt() : opinion.answeredAt();
            last = act.isAfter(last) ? act : last;
        }
        return last;
    }

    ReviewState state() {
        return new ReviewState(
                id(),
                number,
                institution(),
                unit(),
                submission.kind(),
                submission.department(),
                submission.title(),
                submission.contentSha256(),
                status,
                conclusion,
                submittedAt,
                concludedAt,
                opinions.size(),
                count(Opinion.Adoption.ADOPTED),
                count(Opinion.Adoption.PARTLY_ADOPTED),
                count(Opinion.Adoption.NOT_ADOPTED),
                count(null));
    }

    private int count(Opinion.Adoption adoption) {
        return (int) opinions.stream()
                .filter(opinion -> opinion.adoption() == adoption)
                .count();
    }

    String reference() {
        return reference;
    }

    ReviewStatus status() {
        return status;
    }

    Submission submission() {
        return submission;
    }

    List<Opinion> opinions() {
        return List.copyOf(opinions);
    }

    String submittedBy() {
        return submittedBy;
    }

    String concludedBy() {
        return concludedBy;
    }

    Secret conclusionNote() {
        return conclusionNote;
    }
}
