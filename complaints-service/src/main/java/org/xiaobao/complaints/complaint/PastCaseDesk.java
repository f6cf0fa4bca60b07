package org.xiaobao.complaints.complaint;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xiaobao.complaints.search.SearchIndex;
import org.xiaobao.platform.journal.Journal;
import org.xiaobao.platform.security.Actor;

/**
 * Cases of past ledgers, each registered and carried through its acts as they happened, in the caller's transaction: so their
 * clocks have stopped before anybody could raise an alarm, and one insert holds the whole case.
 */
@ApplicationScoped
public class PastCaseDesk {

    /** A work order that is registered already, and by which unit. */
    public record WorkOrder(String source, String reference) {}

    private final Complaints complaints;
    private final ComplaintNumbers numbers;
    private final Timetable timetable;
    private final SearchIndex search;
    private final Journal journal;

    PastCaseDesk(
            Complaints complaints, ComplaintNumbers numbers, Timetable timetable, SearchIndex search, Journal journal) {
        this.complaints = complaints;
        this.numbers = numbers;
        this.timetable = timetable;
        this.search = search;
        this.journal = journal;
    }

    /** The units that have registered these work orders. */
    @Transactional(MANDATORY)
    public Map<WorkOrder, String> registered(String institution, Collection<WorkOrder> asked) {
        Map<WorkOrder, String> units = new HashMap<>();
        complaints
                .unitsOf(
                        institution,
                        asked.stream().map(WorkOrder::source).toList(),
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
    public void record(Registration registration, PastCourse course, Actor actor) {
        ComplaintNumber number = numbers.next(registration.receipt().receivedAt());
        Complaint complaint = new Complaint(UuidCreator.getTimeOrderedEpoch(), number, registration);
        timetable.foresee(complaint); // its facts know the due day
        List<ComplaintEvent> facts = course.happenTo(complaint);
        timetable.open(complaint); // nothing but its acts has moved its clocks
        complaints.persist(complaint); // only now, so that it is one insert and no update
        search.put(registration.texts(complaint.id()));
        facts.forEach(fact -> journal.append(fact, actor));
    }
}
