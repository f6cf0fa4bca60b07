package org.xiaobao.complaints.timing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.xiaobao.complaints.complaint.Complaint;
import org.xiaobao.complaints.complaint.ComplaintDoor;
import org.xiaobao.complaints.complaint.Counted;
import org.xiaobao.complaints.deadline.AppraisalDesk;
import org.xiaobao.complaints.deadline.AppraisalView;
import org.xiaobao.complaints.deadline.ExtensionDesk;
import org.xiaobao.complaints.deadline.ExtensionView;
import org.xiaobao.complaints.timing.TimingEvent.*;
import org.xiaobao.complaints.timing.TimingRequests.*;
import org.xiaobao.platform.acts.ActClock;
import org.xiaobao.platform.acts.Change;
import org.xiaobao.platform.acts.Done;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.web.ExpectedVersion;

/** The acts on a complaint's clocks; their facts know the due day after them. */
@ApplicationScoped
class TimingDesk {

    private final ComplaintDoor door;
    private final ExtensionDesk extensions;
    private final AppraisalDesk appraisals;
    private final ActClock clock;

    TimingDesk(ComplaintDoor door, ExtensionDesk extensions, AppraisalDesk appraisals, ActClock clock) {
        this.door = door;
        this.extensions = extensions;
        this.appraisals = appraisals;
        this.clock = clock;
    }

    @Transactional
    Done<ExtensionView, Counted> requestExtension(
            UUID id, ExpectedVersion version, ExtensionRequest asked, Actor actor) {
        return door.beside(id, version, actor, c -> {
            Instant at = clock.time(asked.at(), c.receivedAt());
            Instant told = told(asked.noticeToComplainantAt(), c, "/noticeToComplainantAt");
            ExtensionView view =
                    extensions.request(c.snapshot().clockCase(), asked.level(), asked.reason(), told, at, actor);
            return Change.of(
                    view, () -> new ExtensionRequested(at, view.number(), view.level(), asked.reason(), c.state()));
        });
    }

    @Transactional
    Done<ExtensionView, Counted> tellOfExtension(
            UUID id, ExpectedVersion version, int number, Instant at, Actor actor) {
        return door.beside(id, version, actor, c -> {
            Instant when = clock.time(at, c.receivedAt());
            ExtensionView view = extensions.tell(c.snapshot().clockCase(), number, when);
            return Change.of(view, () -> new ExtensionTold(when, number, view.level(), c.state()));
        });
    }

    @Transactional
    Done<ExtensionView, Counted> approveExtension(
            UUID id, ExpectedVersion version, int number, Instant at, Actor actor) {
        return door.beside(id, version, actor, c -> {
            Instant when = clock.time(at, extensions.requestedAt(id, number));
            ExtensionView view = extensions.approve(c.snapshot().clockCase(), number, when, actor);
            c.extended();
            return Change.of(view, () -> new ExtensionApproved(when, number, view.level(), c.state()));
        });
    }

    @Transactional
    Done<ExtensionView, Counted> refuseExtension(
            UUID id, ExpectedVersion version, int number, ExtensionRefusal refusal, Actor actor) {
        return door.beside(id, version, actor, c -> {
            Instant when = clock.time(refusal.at(), extensions.requestedAt(id, number));
            ExtensionView view = extensions.refuse(c.snapshot().clockCase(), number, refusal.reason(), when, actor);
            return Change.of(view, () -> new ExtensionRefused(when, number, view.level(), refusal.reason(), c.state()));
        });
    }

    @Transactional
    Done<AppraisalView, Counted> startAppraisal(UUID id, ExpectedVersion version, AppraisalRequest asked, Actor actor) {
        return door.beside(id, version, actor, c -> {
            Instant told = told(asked.complainantToldAt(), c, "/complainantToldAt");
            AppraisalView view =
                    appraisals.start(c.snapshot().clockCase(), asked.body(), asked.subject(), asked.startedOn(), told);
            c.clocksMoved();
            return Change.of(
                    view, () -> new AppraisalStarted(clock.now(), view.number(), view.startedOn(), told, c.state()));
        });
    }

    @Transactional
    Done<AppraisalView, Counted> endAppraisal(
            UUID id, ExpectedVersion version, int number, AppraisalEnd end, Actor actor) {
        return door.beside(id, version, actor, c -> {
            var endedOn = end.endedOn() == null ? clock.today() : end.endedOn();
            AppraisalView view = appraisals.end(c.snapshot().clockCase(), number, endedOn);
            return Change.of(view, () -> new AppraisalEnded(clock.now(), number, endedOn, c.state()));
        });
    }

    /** The period starts again on receipt of new facts and reasons (Order 2020-3 art 18). */
    @Transactional
    Counted receiveNewMaterial(UUID id, ExpectedVersion version, NewMaterial material, Actor actor) {
        return door.beside(id, version, actor, c -> {
                    Instant at = clock.time(material.at(), c.snapshot().lastActAt());
                    c.restart(at);
                    return Change.of(null, () -> new NewMaterialReceived(at, material.summary(), c.state()));
                })
                .after();
    }

    private Instant told(Instant at, Complaint complaint, String pointer) {
        if (at == null) {
            return null;
        }
        Instant told = clock.past(pointer, at);
        if (told.isBefore(complaint.receivedAt())) {
            throw DomainProblem.invalid(pointer, "不能早于接收时间", "must not be before the receipt");
        }
        return told;
    }
}
