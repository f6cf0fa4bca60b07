package org.xiaobao.complaints.aftercare;

import static org.xiaobao.complaints.deadline.clock.DeadlineKind.REEXAMINATION_APPLY;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xiaobao.complaints.aftercare.AftercareRequests.*;
import org.xiaobao.complaints.complaint.Complaint;
import org.xiaobao.complaints.complaint.ComplaintDoor;
import org.xiaobao.complaints.complaint.ComplaintSnapshot;
import org.xiaobao.complaints.complaint.ComplaintView;
import org.xiaobao.complaints.complaint.progress.Reexamination;
import org.xiaobao.complaints.complaint.progress.ReexaminationResult;
import org.xiaobao.complaints.deadline.DeadlineDesk;
import org.xiaobao.complaints.deadline.clock.Deadline;
import org.xiaobao.platform.acts.ActClock;
import org.xiaobao.platform.acts.Change;
import org.xiaobao.platform.privacy.Secret;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.web.ExpectedVersion;

/** The use cases after a complaint was answered: it is called back, or examined again by the superior unit. */
@ApplicationScoped
public class AftercareDesk {

    private final ComplaintDoor door;
    private final DecisionRounds rounds;
    private final DeadlineDesk deadlines;
    private final ActClock clock;

    AftercareDesk(ComplaintDoor door, DecisionRounds rounds, DeadlineDesk deadlines, ActClock clock) {
        this.door = door;
        this.rounds = rounds;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Transactional
    ComplaintView callBack(UUID id, ExpectedVersion version, CallbackRequest request, Actor actor) {
        return door.act(
                        id,
                        version,
                        actor,
                        c -> c.callBack(request.toCallback(
                                clock.time(request.at(), c.snapshot().lastAnswerAt()))))
                .view();
    }

    @Transactional
    ComplaintView applyForReexamination(
            UUID id, ExpectedVersion version, ReexaminationRequest request, Actor superior) {
        request.requireWriting();
        return door.act(id, version, superior, c -> {
                    Instant at = appliedAt(request.appliedAt(), c.snapshot());
                    return c.applyForReexamination(
                            Reexamination.applied(at, new Secret(request.grounds())), lastDay(c), superior.unit());
                })
                .view();
    }

    /** What is set aside becomes a round of the past, and the statutory period starts again that day. */
    @Transactional
    ComplaintView decideReexamination(
            UUID id, ExpectedVersion version, ReexaminationDecisionRequest request, Actor superior) {
        return door.beside(id, version, superior, c -> {
                    Instant at = clock.time(request.at(), c.snapshot().lastReexaminationAt());
                    c.examine(at, request.result(), new Secret(request.reasons()), superior.unit());
                    if (request.result() == ReexaminationResult.SET_ASIDE) {
                        rounds.persist(new DecisionRound(
                                UuidCreator.getTimeOrderedEpoch(), rounds.nextNumber(id), c.snapshot()));
                        c.reopen(at);
                    }
                    return Change.of(
                            null, () -> new ReexaminationDecided(at, request.result(), request.reasons(), c.state()));
                })
                .after()
                .view();
    }

    @Transactional
    public List<DecisionRoundView> roundsOf(UUID id, Actor actor) {
        door.read(id, actor);
        return rounds.of(id).stream().map(DecisionRound::view).toList();
    }

    /** Of the period in which it may be applied for; null where no rule was in force. */
    private LocalDate lastDay(Complaint complaint) {
        return deadlines
                .schedule(complaint.snapshot().clockCase())
                .of(REEXAMINATION_APPLY)
                .map(Deadline::dueOn)
                .orElse(null);
    }

    private Instant appliedAt(Instant said, ComplaintSnapshot complaint) {
        if (said == null) {
            return clock.now();
        }
        Instant applied = clock.past("/appliedAt", said);
        if (complaint.notice() != null && applied.isBefore(complaint.notice().at())) {
            throw DomainProblem.invalid("/appliedAt", "不能早于告知时间", "must not be before the notice");
        }
        return applied;
    }
}
