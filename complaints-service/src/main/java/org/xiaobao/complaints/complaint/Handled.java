package org.xiaobao.complaints.complaint;

import static org.xiaobao.complaints.complaint.ComplaintProblem.*;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.xiaobao.platform.privacy.Secret;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Scope;

/** What is known of how a case is handled, apart from where it is in its lifecycle. */
@MappedSuperclass
abstract class Handled extends Registered {

    @Embedded
    private Assignment assignment;

    @Column(name = "first_reached_at")
    private Instant firstReachedAt;

    @Column(name = "erased_at")
    private Instant erasedAt;

    Handled() {
        // for Hibernate
    }

    Handled(Registration registration) {
        super(registration);
    }

    void handTo(Assignment to, Secret note) {
        if (assignment != null && note == null) {
            throw new DomainProblem(REASSIGNMENT_NEEDS_REASON).at("/note", "改派须说明原因", "is needed to assign it again");
        }
        assignment = to;
    }

    void becomeMajor(Major found) {
        require(major() == null, MAJOR_ALREADY);
        major(found);
    }

    void majorReported(Instant at, Secret to) {
        require(major() != null, NOT_MAJOR);
        require(major().reportedAt() == null, MAJOR_ALREADY_REPORTED);
        major(major().reported(at, to));
    }

    /** The first time the complainant was reached is the earliest one, in whatever order the log was written. */
    void contacted(Instant at, ContactOutcome outcome) {
        if (outcome == ContactOutcome.REACHED && (firstReachedAt == null || at.isBefore(firstReachedAt))) {
            firstReachedAt = at;
        }
    }

    /** From now on nothing personal is in it; what counts stays. */
    void erase(Instant at) {
        requireNotErased();
        erasedAt = at;
    }

    void requireNotErased() {
        require(erasedAt == null, ALREADY_ERASED);
    }

    /** Null while its personal data are there. */
    Instant erasedAt() {
        return erasedAt;
    }

    /** Complained of in the scope, or handled by it. */
    boolean isWithin(Scope scope) {
        return scope.covers(institution(), unit())
                || (assignment != null && scope.covers(institution(), assignment.unit()));
    }

    /** Null until it is assigned. */
    Assignment assignment() {
        return assignment;
    }

    /** Null until the complainant was reached. */
    Instant firstReachedAt() {
        return firstReachedAt;
    }

    void require(boolean holds, ComplaintProblem otherwise) {
        if (!holds) {
            throw new DomainProblem(otherwise);
        }
    }
}
