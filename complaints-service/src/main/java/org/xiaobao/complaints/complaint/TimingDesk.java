package org.xiaobao.complaints.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Function;
import org.xiaobao.complaints.complaint.ComplaintEvent.*;
import org.xiaobao.complaints.complaint.TimingRequests.*;
import org.xiaobao.complaints.deadline.AppraisalDesk;
import org.xiaobao.complaints.deadline.AppraisalView;
import org.xiaobao.complaints.deadline.ExtensionDesk;
import org.xiaobao.complaints.deadline.ExtensionView;
import org.xiaobao.complaints.deadline.Schedule;
import org.xiaobao.platform.journal.Journal;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.time.ActTime;
import org.xiaobao.platform.time.Zones;
import org.xiaobao.platform.web.ExpectedVersion;

/** The acts on a complaint's clocks: the complaint is locked, the clock moved and counted again, the fact journalled. */
@ApplicationScoped
class TimingDesk {

    /** What an act on the clocks answers: its own view, the deadlines after it, the complaint's version. */
    record Timed<V>(V view, Schedule schedule, long version) {}

    private record Done<V>(V view, Function<ComplaintState, ComplaintEvent> fact) {}

    private final Complaints complaints;
    private final Timetable timetable;
    private final ExtensionDesk extensions;
    private final AppraisalDesk appraisals;
    private final CaseGuard guard;
    private final Journal journal;
    private final Clock clock;

    TimingDesk(
            Complaints complaints,
            Timetable timetable,
            ExtensionDesk extensions,
            AppraisalDesk appraisals,
            CaseGuard guard,
            Journal journal,
            Clock clock) {
        this.complaints = complaints;
        this.timetable = timetable;
        this.extensions = extensions;
        this.appraisals = appraisals;
        this.guard = guard;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    Timed<ExtensionView> requestExtension(UUID id, ExpectedVersion version, ExtensionRequest asked, Actor actor) {
        return act(id, version, actor, c -> {
            Instant at = time(asked.at(), c.receivedAt());
            Instant told = told(asked.noticeToComplainantAt(), c, "/noticeToComplainantAt");
            ExtensionView view =
                    extensions.request(c.snapshot().clockCase(), asked.level(), asked.reason(), told, at, actor);
            return new Done<>(
                    view, state -> new ExtensionRequested(at, view.number(), view.level(), asked.reason(), state));
        });
    }

    @Transactional
    Timed<ExtensionView> tellOfExtension(UUID id, ExpectedVersion version, int number, Instant at, Actor actor) {
        return act(id, version, actor, c -> {
            Instant when = time(at, c.receivedAt());
            ExtensionView view = extensions.tell(c.snapshot().clockCase(), number, when);
            return new Done<>(view, state -> new ExtensionTold(when, number, view.level(), state));
        });
    }

    @Transactional
    Timed<ExtensionView> approveExtension(UUID id, ExpectedVersion version, int number, Instant at, Actor actor) {
        return act(id, version, actor, c -> {
            Instant when = time(at, extensions.requestedAt(id, number));
            ExtensionView view = extensions.approve(c.snapshot().clockCase(), number, when, actor);
            return new Done<>(view, state -> new ExtensionApproved(when, number, view.level(), state));
        });
    }

    @Transactional
    Timed<ExtensionView> refuseExtension(
            UUID id, ExpectedVersion version, int number, ExtensionRefusal refusal, Actor actor) {
        return act(id, version, actor, c -> {
            Instant when = time(refusal.at(), extensions.requestedAt(id, number));
            ExtensionView view = extensions.refuse(c.snapshot().clockCase(), number, refusal.reason(), when, actor);
            return new Done<>(view, state -> new ExtensionRefused(when, number, view.level(), refusal.reason(), state));
        });
    }

    @Transactional
    Timed<AppraisalView> startAppraisal(UUID id, ExpectedVersion version, AppraisalRequest asked, Actor actor) {
        return act(id, version, actor, c -> {
            Instant told = told(asked.complainantToldAt(), c, "/complainantToldAt");
            AppraisalView view =
                    appraisals.start(c.snapshot().clockCase(), asked.body(), asked.subject(), asked.startedOn(), told);
            return new Done<>(
                    view, state -> new AppraisalStarted(clock.instant(), view.number(), view.startedOn(), told, state));
        });
    }

    @Transactional
    Timed<AppraisalView> endAppraisal(UUID id, ExpectedVersion version, int number, AppraisalEnd end, Actor actor) {
        return act(id, version, actor, c -> {
            var endedOn = end.endedOn() == null ? Zones.dayOf(clock.instant()) : end.endedOn();
            AppraisalView view = appraisals.end(c.snapshot().clockCase(), number, endedOn);
            return new Done<>(view, state -> new AppraisalEnded(clock.instant(), number, endedOn, state));
        });
    }

    /** The period starts again on receipt of new facts and reasons (Order 2020-3 art 18). */
    @Transactional
    Timed<ComplaintView> receiveNewMaterial(UUID id, ExpectedVersion version, NewMaterial material, Actor actor) {
        return act(id, version, actor, c -> {
            Instant at = time(material.at(), c.snapshot().lastActAt());
            c.restart(at);
            return new Done<>(null, state -> new NewMaterialReceived(at, material.summary(), state));
        });
    }

    private <V> Timed<V> act(UUID id, ExpectedVersion version, Actor actor, Function<Complaint, Done<V>> effect) {
        Complaint complaint = guard.forAct(id, version, actor);
        Done<V> done = effect.apply(complaint);
        Schedule schedule = timetable.moved(complaint);
        complaints.raiseVersion(complaint);
        journal.append(done.fact().apply(complaint.state()), actor);
        return new Timed<>(done.view(), schedule, complaint.version());
    }

    private Instant time(Instant at, Instant notBefore) {
        return ActTime.resolve(at, notBefore, clock.instant()).truncatedTo(ChronoUnit.MICROS);
    }

    private Instant told(Instant at, Complaint complaint, String pointer) {
        if (at == null) {
            return null;
        }
        Instant told = ActTime.past(pointer, at, clock.instant());
        if (told.isBefore(complaint.receivedAt())) {
            throw DomainProblem.invalid(pointer, "不能早于接收时间", "must not be before the receipt");
        }
        return told;
    }
}
