package org.xiaobao.complaints.corrective;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.xiaobao.complaints.complaint.Complaint;
import org.xiaobao.complaints.complaint.ComplaintDoor;
import org.xiaobao.complaints.complaint.progress.ComplaintProblem;
import org.xiaobao.complaints.corrective.CorrectiveEvent.*;
import org.xiaobao.complaints.corrective.Recurrences.Alike;
import org.xiaobao.platform.acts.ActTime;
import org.xiaobao.platform.acts.Change;
import org.xiaobao.platform.privacy.Secret;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.time.Zones;
import org.xiaobao.platform.units.KnownUnits;
import org.xiaobao.platform.web.ExpectedVersion;
import org.xiaobao.platform.web.Page;

/** The use cases of corrective actions, each told in its complaint's journal in the same transaction. */
@ApplicationScoped
public class CorrectiveDesk {

    record Done(CorrectiveView view, long version) {}

    /** Within what the database can hold and a plan can mean. */
    private static final LocalDate LAST_DAY = LocalDate.of(2999, 12, 31);

    private final CorrectiveActions actions;
    private final ComplaintDoor door;
    private final Recurrences recurrences;
    private final RecurrenceRules rules;
    private final KnownUnits units;
    private final Clock clock;

    CorrectiveDesk(
            CorrectiveActions actions,
            ComplaintDoor door,
            Recurrences recurrences,
            RecurrenceRules rules,
            KnownUnits units,
            Clock clock) {
        this.actions = actions;
        this.door = door;
        this.recurrences = recurrences;
        this.rules = rules;
        this.units = units;
        this.clock = clock;
    }

    @Transactional
    Done raise(UUID complaintId, ExpectedVersion version, CorrectiveRequests.Raise asked, Actor actor) {
        if (asked.dueOn().isBefore(today()) || asked.dueOn().isAfter(LAST_DAY)) {
            throw DomainProblem.invalid("/dueOn", "不能早于今天", "must be today or a later day");
        }
        Instant now = time(null, null);
        long raised = step(complaintId, version, actor, complaint -> {
            if (asked.owner().startsWith("/")) { // else it is a person
                units.require("/owner", actor.institution(), asked.owner(), today());
            }
            int number = actions.of(complaintId).size() + 1; // under the complaint's lock
            Likeness cause = Likeness.of(complaint.snapshot());
            actions.persistAndFlush(new CorrectiveAction(UuidCreator.getTimeOrderedEpoch(), number, cause, asked, now));
            return () -> new CorrectiveActionRaised(now, number, asked.dueOn(), complaint.state());
        });
        List<CorrectiveAction> all = actions.of(complaintId);
        return new Done(all.get(all.size() - 1).view(today()), raised);
    }

    @Transactional
    Done complete(UUID complaintId, int n, ExpectedVersion version, CorrectiveRequests.Completion asked, Actor actor) {
        long raised = step(complaintId, version, actor, complaint -> {
            CorrectiveAction action = actions.require(complaintId, n);
            Instant at = time(asked.at(), action.lastActAt());
            action.complete(at, new Secret(asked.evidence()), actor.id());
            return () -> new CorrectiveActionCompleted(at, n, action.completedInTime(), complaint.state());
        });
        return new Done(actions.require(complaintId, n).view(today()), raised);
    }

    @Transactional
    Done verify(UUID complaintId, int n, ExpectedVersion version, CorrectiveRequests.Verification asked, Actor actor) {
        long raised = step(complaintId, version, actor, complaint -> {
            CorrectiveAction action = actions.require(complaintId, n);
            Instant now = time(null, null);
            action.verify(now, asked.effective(), new Secret(asked.note()), actor.id());
            return () -> new CorrectiveActionVerified(now, n, asked.effective(), complaint.state());
        });
        return new Done(actions.require(complaintId, n).view(today()), raised);
    }

    @Transactional
    public List<CorrectiveView> of(UUID complaintId, Actor actor) {
        door.read(complaintId, actor);
        return actions.of(complaintId).stream()
                .map(action -> action.view(today()))
                .toList();
    }

    @Transactional
    Page<CorrectiveView> list(CorrectiveFilter filter, Actor actor) {
        return actions.due(filter, actor.scope()).map(action -> action.view(today()));
    }

    /** The window runs from the completion to the end of its last day. */
    @Transactional
    RecurrenceView recurrence(UUID complaintId, int n, Actor actor) {
        Likeness cause = Likeness.of(door.read(complaintId, actor).snapshot());
        Instant completed = actions.require(complaintId, n).completed();
        LocalDate day = Zones.dayOf(completed);
        var window = rules.on(actor.institution(), day);
        LocalDate until = day.plusDays(window.days());
        Instant end = Zones.startOf(until.plusDays(1));
        List<Alike> alike = recurrences.alike(cause, completed, end, actor.scope());
        return new RecurrenceView(
                cause.product(),
                cause.reason(),
                window.days(),
                window.ground(),
                day,
                until,
                today().isAfter(until),
                alike.size(),
                alike);
    }

    /** @return the complaint's version after a step that its journal tells of */
    private long step(
            UUID id, ExpectedVersion version, Actor actor, Function<Complaint, Supplier<CorrectiveEvent>> effect) {
        return door.beside(id, version, actor, complaint -> {
                    DomainProblem.require(
                            complaint.snapshot().course().acceptedAt() != null, ComplaintProblem.ACCEPTANCE_MISSING);
                    return Change.of(null, effect.apply(complaint));
                })
                .version();
    }

    private Instant time(Instant at, Instant notBefore) {
        return ActTime.resolve(at, notBefore, clock.instant()).truncatedTo(ChronoUnit.MICROS);
    }

    private LocalDate today() {
        return Zones.dayOf(clock.instant());
    }
}
