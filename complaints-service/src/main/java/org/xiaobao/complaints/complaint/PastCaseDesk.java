package org.xiaobao.complaints.complaint;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xiaobao.complaints.complaint.progress.ComplaintProblem;
import org.xiaobao.complaints.complaint.registration.ComplaintNumber;
import org.xiaobao.complaints.complaint.registration.ComplaintNumbers;
import org.xiaobao.complaints.complaint.registration.Registration;
import org.xiaobao.complaints.search.SearchIndex;
import org.xiaobao.platform.idempotency.NaturalKey;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.web.ExpectedVersion;

/**
 * Cases of past ledgers, each registered and carried through its acts as they happened, in the caller's transaction: so their
 * clocks have stopped before anybody could raise an alarm, and one insert holds the whole case.
 */
@ApplicationScoped
public class PastCaseDesk {

    /** A work order that is registered already, and by which unit. */
    public record WorkOrder(String source, String reference) {

        String key() {
            return source + '\n' + reference;
        }
    }

    private static final String REASON = "历史台账记载为重复件";

    private final ComplaintDoor door;
    private final Complaints complaints;
    private final ComplaintNumbers numbers;
    private final CaseClocks clocks;
    private final SearchIndex search;
    private final GroupDesk groups;
    private final NaturalKey naturalKey;

    PastCaseDesk(
            ComplaintDoor door,
            Complaints complaints,
            ComplaintNumbers numbers,
            CaseClocks clocks,
            SearchIndex search,
            GroupDesk groups,
            NaturalKey naturalKey) {
        this.door = door;
        this.complaints = complaints;
        this.numbers = numbers;
        this.clocks = clocks;
        this.search = search;
        this.groups = groups;
        this.naturalKey = naturalKey;
    }

    /** Until the transaction ends nobody else registers one of these work orders, by a push or by another ledger. */
    @Transactional(MANDATORY)
    public void reserve(String institution, Collection<WorkOrder> wanted) {
        naturalKey.lock(
                ComplaintDesk.WORK_ORDER,
                institution,
                wanted.stream().map(WorkOrder::key).toList());
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

    /** Refuses what {@link #record} would refuse, and does nothing. */
    public void rehearse(Registration registration, PastCourse course) {
        ComplaintNumber any = ComplaintNumber.of(registration.receipt().receivedAt(), 1);
        course.happenTo(new Complaint(UuidCreator.getTimeOrderedEpoch(), any, registration));
    }

    @Transactional(MANDATORY)
    public UUID record(Registration registration, PastCourse course, Actor actor) {
        ComplaintNumber number = numbers.next(registration.receipt().receivedAt());
        Complaint complaint = new Complaint(UuidCreator.getTimeOrderedEpoch(), number, registration);
        clocks.foresee(complaint); // its facts know the due day
        List<ComplaintEvent> facts = course.happenTo(complaint);
        clocks.open(complaint); // nothing but its acts has moved its clocks
        door.enter(complaint, facts, actor); // only now, so that it is one insert and no update
        search.put(registration.texts(complaint.id()));
        return complaint.id();
    }

    /** Those of these references that are registered within the actor's scope, whatever the source. */
    @Transactional(MANDATORY)
    public Set<String> known(Collection<String> references, Actor actor) {
        return complaints.ofReferences(actor.scope(), references).stream()
                .map(row -> (String) row[0])
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** As the ledger has it, by the rules of every link.
     * @throws DomainProblem 422 when the reference names no complaint or several */
    @Transactional(MANDATORY)
    public void link(UUID id, String originalReference, Actor actor) {
        List<Object[]> originals = complaints.ofReferences(actor.scope(), List.of(originalReference));
        if (originals.size() != 1) {
            throw new DomainProblem(ComplaintProblem.ORIGINAL_UNKNOWN);
        }
        groups.link(id, ExpectedVersion.optional(null), (UUID) originals.get(0)[1], REASON, actor);
    }
}
