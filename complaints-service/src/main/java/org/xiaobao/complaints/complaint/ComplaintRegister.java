package org.xiaobao.complaints.complaint;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static org.xiaobao.complaints.complaint.progress.ComplaintProblem.WORK_ORDER_ELSEWHERE;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xiaobao.complaints.complaint.registration.ComplaintNumber;
import org.xiaobao.complaints.complaint.registration.ComplaintNumbers;
import org.xiaobao.complaints.complaint.registration.Registration;
import org.xiaobao.complaints.complaint.registration.WorkOrder;
import org.xiaobao.complaints.search.SearchIndex;
import org.xiaobao.platform.idempotency.NaturalKey;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Actor;

/**
 * Where complaints are entered, with a number, their clocks and what they are found by: new ones as they arrive, and cases of the
 * past with all that happened to them. A work order is registered once, whoever sends it.
 */
@ApplicationScoped
public class ComplaintRegister {

    /** Under this kind of key one sender at a time registers a work order. */
    private static final String WORK_ORDER = "work-order";

    private final ComplaintDoor door;
    private final Complaints complaints;
    private final ComplaintNumbers numbers;
    private final NaturalKey naturalKey;
    private final CaseClocks clocks;
    private final SearchIndex search;

    ComplaintRegister(
            ComplaintDoor door,
            Complaints complaints,
            ComplaintNumbers numbers,
            NaturalKey naturalKey,
            CaseClocks clocks,
            SearchIndex search) {
        this.door = door;
        this.complaints = complaints;
        this.numbers = numbers;
        this.naturalKey = naturalKey;
        this.clocks = clocks;
        this.search = search;
    }

    /**
     * The complaint an earlier push of this work order made, if any. Until the transaction ends other pushes of the same
     * work order wait here, so that only one of them registers it.
     */
    @Transactional
    public Optional<ComplaintView> ofWorkOrder(WorkOrder pushed, Actor actor) {
        naturalKey.lock(WORK_ORDER, actor.institution(), pushed.key());
        Optional<Complaint> first = complaints.ofWorkOrder(actor.institution(), pushed);
        if (first.filter(c -> !c.isWithin(actor.scope())).isPresent()) {
            throw new DomainProblem(WORK_ORDER_ELSEWHERE);
        }
        return first.map(door::view).map(Counted::view);
    }

    @Transactional
    public ComplaintView register(Registration registration, Actor actor) {
        Complaint complaint =
                arrived(registration, numbers.next(registration.receipt().receivedAt()));
        Counted counted = new Counted(complaint, clocks.count(complaint));
        door.enter(complaint, List.of(complaint.received()), actor);
        search.put(registration.texts(complaint.id()));
        return counted.view();
    }

    /** Until the transaction ends nobody else registers one of these work orders, by a push or by a ledger. */
    @Transactional(MANDATORY)
    public void reserve(String institution, Collection<WorkOrder> wanted) {
        naturalKey.lock(
                WORK_ORDER, institution, wanted.stream().map(WorkOrder::key).toList());
    }

    /** The units that have registered these work orders. */
    @Transactional(MANDATORY)
    public Map<WorkOrder, String> registered(String institution, Collection<WorkOrder> asked) {
        Map<WorkOrder, String> units = new HashMap<>();
        complaints
                .unitsOf(
                        institution,
                        asked.stream().map(WorkOrder::source).collect(Collectors.toSet()),
                        asked.stream().map(WorkOrder::reference).toList())
                .forEach(row -> units.put(new WorkOrder((String) row[0], (String) row[1]), (String) row[2]));
        return units;
    }

    /** What is registered within the actor's scope under these references of sources, whatever the source. */
    @Transactional(MANDATORY)
    public Map<String, List<UUID>> ofReferences(Collection<String> references, Actor actor) {
        return complaints.ofReferences(actor.scope(), references).stream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0], Collectors.mapping(row -> (UUID) row[1], Collectors.toList())));
    }

    /** Refuses what {@link #registerPast} would refuse, and does nothing. */
    public void rehearse(Registration registration, Function<Complaint, List<ComplaintEvent>> course) {
        course.apply(
                arrived(registration, ComplaintNumber.of(registration.receipt().receivedAt(), 1)));
    }

    /**
     * A case whose acts are all past: its clocks have stopped before anybody could raise an alarm, and one insert holds it whole.
     *
     * @param course what happened to it, its receipt first
     */
    @Transactional(MANDATORY)
    public UUID registerPast(Registration registration, Function<Complaint, List<ComplaintEvent>> course, Actor actor) {
        Complaint complaint =
                arrived(registration, numbers.next(registration.receipt().receivedAt()));
        clocks.foresee(complaint); // its facts know the due day
        List<ComplaintEvent> facts = course.apply(complaint);
        clocks.count(complaint); // nothing but its acts has moved its clocks
        door.enter(complaint, facts, actor); // only now, so that it is one insert and no update
        search.put(registration.texts(complaint.id()));
        return complaint.id();
    }

    private static Complaint arrived(Registration registration, ComplaintNumber number) {
        return new Complaint(UuidCreator.getTimeOrderedEpoch(), number, registration);
    }
}
