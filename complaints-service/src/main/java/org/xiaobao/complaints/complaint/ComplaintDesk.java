package org.xiaobao.complaints.complaint;

import static org.xiaobao.complaints.complaint.progress.ComplaintProblem.WORK_ORDER_ELSEWHERE;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xiaobao.complaints.complaint.registration.ComplaintNumber;
import org.xiaobao.complaints.complaint.registration.ComplaintNumbers;
import org.xiaobao.complaints.complaint.registration.Registration;
import org.xiaobao.complaints.deadline.clock.Schedule;
import org.xiaobao.complaints.remedy.Remedies;
import org.xiaobao.complaints.search.SearchIndex;
import org.xiaobao.platform.acts.ActClock;
import org.xiaobao.platform.idempotency.NaturalKey;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.web.ExpectedVersion;

/** The use cases that concern one complaint alone. */
@ApplicationScoped
public class ComplaintDesk {

    /** Under this kind of key one sender at a time registers a work order. */
    static final String WORK_ORDER = "work-order";

    private final ComplaintDoor door;
    private final Complaints complaints;
    private final ComplaintNumbers numbers;
    private final NaturalKey naturalKey;
    private final CaseClocks clocks;
    private final SearchIndex search;
    private final Remedies remedies;
    private final ActClock clock;

    ComplaintDesk(
            ComplaintDoor door,
            Complaints complaints,
            ComplaintNumbers numbers,
            NaturalKey naturalKey,
            CaseClocks clocks,
            SearchIndex search,
            Remedies remedies,
            ActClock clock) {
        this.door = door;
        this.complaints = complaints;
        this.numbers = numbers;
        this.naturalKey = naturalKey;
        this.clocks = clocks;
        this.search = search;
        this.remedies = remedies;
        this.clock = clock;
    }

    /**
     * The complaint an earlier push of this work order made, if any. Until the transaction ends other pushes of the same
     * work order wait here, so that only one of them registers it.
     */
    @Transactional
    public Optional<ComplaintView> ofWorkOrder(String source, String reference, Actor actor) {
        naturalKey.lock(WORK_ORDER, actor.institution(), new PastCaseDesk.WorkOrder(source, reference).key());
        Optional<Complaint> first = complaints.ofWorkOrder(actor.institution(), source, reference);
        if (first.filter(c -> !c.isWithin(actor.scope())).isPresent()) {
            throw new DomainProblem(WORK_ORDER_ELSEWHERE);
        }
        return first.map(clocks::view);
    }

    @Transactional
    public ComplaintView register(Registration registration, Actor actor) {
        ComplaintNumber number = numbers.next(registration.receipt().receivedAt());
        Complaint complaint = new Complaint(UuidCreator.getTimeOrderedEpoch(), number, registration);
        Schedule schedule = clocks.open(complaint);
        door.enter(complaint, List.of(complaint.received()), actor);
        search.put(registration.texts(complaint.id()));
        return ComplaintView.of(complaint, schedule);
    }

    @Transactional
    ComplaintView accept(UUID id, ExpectedVersion version, Instant at, Actor actor) {
        return door.act(
                        id,
                        version,
                        actor,
                        c -> c.accept(clock.time(at, c.snapshot().lastActAt())))
                .view();
    }

    @Transactional
    ComplaintView decide(UUID id, ExpectedVersion version, ActRequests.DecisionRequest request, Actor actor) {
        return door.act(
                        id,
                        version,
                        actor,
                        c -> c.decide(request.toDecision(
                                clock.time(request.at(), c.snapshot().lastActAt()), actor.unit())))
                .view();
    }

    @Transactional
    ComplaintView giveNotice(UUID id, ExpectedVersion version, ActRequests.NoticeRequest request, Actor actor) {
        return door.act(
                        id,
                        version,
                        actor,
                        c -> c.giveNotice(request.toNotice(
                                clock.time(request.at(), c.snapshot().lastActAt()),
                                c.snapshot().decision(),
                                remedies)))
                .view();
    }

    @Transactional
    ComplaintView replyToSource(UUID id, ExpectedVersion version, ActRequests.SourceReplyRequest request, Actor actor) {
        return door.act(
                        id,
                        version,
                        actor,
                        c -> c.replyToSource(request.toReply(
                                clock.time(request.at(), c.snapshot().lastActAt()))))
                .view();
    }

    @Transactional
    ComplaintView close(UUID id, ExpectedVersion version, Instant at, Actor actor) {
        return door.act(
                        id,
                        version,
                        actor,
                        c -> c.close(clock.time(at, c.snapshot().lastAnswerAt())))
                .view();
    }
}
