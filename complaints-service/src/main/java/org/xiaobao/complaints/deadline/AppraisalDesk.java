package org.xiaobao.complaints.deadline;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static org.xiaobao.complaints.deadline.DeadlineProblem.CLOCK_STOPPED;
import static org.xiaobao.complaints.deadline.DeadlineProblem.PAUSE_OVERLAPS;
import static org.xiaobao.complaints.deadline.clock.DeadlineKind.STATUTORY;
import static org.xiaobao.platform.problem.DomainProblem.require;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xiaobao.complaints.deadline.clock.ClockCase;
import org.xiaobao.complaints.deadline.clock.Deadline;
import org.xiaobao.platform.privacy.Secret;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.time.Zones;

/** Appraisals stop the clock while they run, one at a time. The caller holds the case's lock and journals. */
@ApplicationScoped
public class AppraisalDesk {

    private final Appraisals appraisals;
    private final DeadlineDesk deadlines;
    private final Clock clock;

    AppraisalDesk(Appraisals appraisals, DeadlineDesk deadlines, Clock clock) {
        this.appraisals = appraisals;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Transactional(MANDATORY)
    public AppraisalView start(ClockCase running, String body, String subject, LocalDate startedOn, Instant toldAt) {
        requireDay(startedOn, running.receivedOn(), "/startedOn");
        Deadline statutory = deadlines.asOf(running, startedOn).of(STATUTORY).orElse(null);
        require(statutory == null || statutory.stoppedOn() == null, CLOCK_STOPPED);
        List<Appraisal> earlier = appraisals.of(running.id());
        require(earlier.stream().noneMatch(other -> other.overlaps(startedOn)), PAUSE_OVERLAPS);
        Appraisal started = new Appraisal(
                UuidCreator.getTimeOrderedEpoch(),
                running.id(),
                earlier.size() + 1,
                new Secret(body),
                new Secret(subject),
                startedOn,
                toldAt);
        appraisals.persistAndFlush(started);
        return started.view();
    }

    @Transactional(MANDATORY)
    public AppraisalView end(ClockCase running, int number, LocalDate endedOn) {
        Appraisal appraisal = appraisals.require(running.id(), number);
        requireDay(endedOn, LocalDate.MIN, "/endedOn");
        appraisal.end(endedOn);
        appraisals.flush();
        return appraisal.view();
    }

    @Transactional
    public List<AppraisalView> of(UUID complaintId) {
        return appraisals.of(complaintId).stream().map(Appraisal::view).toList();
    }

    private void requireDay(LocalDate day, LocalDate notBefore, String pointer) {
        if (day.isAfter(Zones.dayOf(clock.instant()))) {
            throw DomainProblem.invalid(pointer, "日期不能在将来", "must not be in the future");
        }
        if (day.isBefore(notBefore)) {
            throw DomainProblem.invalid(
                    pointer, "不能早于接收日 " + notBefore, "must not be before the day of receipt " + notBefore);
        }
    }
}
