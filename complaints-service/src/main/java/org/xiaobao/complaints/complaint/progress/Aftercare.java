package org.xiaobao.complaints.complaint.progress;

import static org.xiaobao.complaints.complaint.progress.ComplaintProblem.*;
import static org.xiaobao.platform.problem.DomainProblem.require;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.time.LocalDate;
import org.xiaobao.platform.privacy.Secret;
import org.xiaobao.platform.time.Zones;

/**
 * What followed the answer to a complaint; what has not happened is null. Each act gives the aftercare after it.
 *
 * @param setAside how many decisions before the present one were set aside on re-examination
 */
@Embeddable
public record Aftercare(
        @Embedded Callback callback,
        @Embedded Reexamination reexamination,
        @Column(name = "first_source_replied_at") Instant firstSourceReplyAt,
        @Column(name = "decisions_set_aside") int setAside) {

    public static final Aftercare NONE = new Aftercare(null, null, null, 0);

    /** Once answered since the closing, nobody calls again; a vain call never takes the place of an answered one. */
    public Aftercare called(Callback call, Instant closedAt) {
        boolean answered = callback != null && callback.isAnswered();
        require(!answered || callback.at().isBefore(closedAt), CALLBACK_ANSWERED);
        Callback kept = answered && !call.isAnswered() ? callback : call;
        return new Aftercare(kept, reexamination, firstSourceReplyAt, setAside);
    }

    /** Once per decision, up to and with the last day; without a rule there is none. */
    public Aftercare applied(Reexamination applied, LocalDate lastDay) {
        require(lastDay != null, REEXAMINATION_NO_RULE);
        require(reexamination == null, REEXAMINATION_APPLIED);
        require(!Zones.dayOf(applied.appliedAt()).isAfter(lastDay), REEXAMINATION_TOO_LATE);
        return new Aftercare(callback, applied, firstSourceReplyAt, setAside);
    }

    public Aftercare examined(Instant at, ReexaminationResult result, Secret reasons) {
        requireApplication();
        return new Aftercare(callback, reexamination.decided(at, result, reasons), firstSourceReplyAt, setAside);
    }

    public void requireApplication() {
        require(reexamination != null, REEXAMINATION_NOT_APPLIED);
        require(!reexamination.isDecided(), REEXAMINATION_DECIDED);
    }

    /** The case is answered once more; that the source had its reply in time is not forgotten. */
    public Aftercare reopened(SourceReply earlier) {
        boolean first = firstSourceReplyAt == null && earlier != null;
        return new Aftercare(callback, reexamination, first ? earlier.at() : firstSourceReplyAt, setAside);
    }

    /** A new decision can be examined anew; what was said of the earlier one stays with it as a round of the past. */
    public Aftercare decidedAnew() {
        return new Aftercare(callback, null, firstSourceReplyAt, setAside + (reopenedAt() == null ? 0 : 1));
    }

    /** When a decision was set aside that has no successor yet; else null. */
    public Instant reopenedAt() {
        boolean open = reexamination != null && reexamination.result() == ReexaminationResult.SET_ASIDE;
        return open ? reexamination.decidedAt() : null;
    }
}
