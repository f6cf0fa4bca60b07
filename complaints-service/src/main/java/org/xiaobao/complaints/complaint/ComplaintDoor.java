package org.xiaobao.complaints.complaint;

import static org.xiaobao.platform.problem.CommonProblem.NOT_FOUND;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.xiaobao.complaints.deadline.clock.Schedule;
import org.xiaobao.complaints.recusal.RecusalDesk;
import org.xiaobao.platform.acts.Door;
import org.xiaobao.platform.acts.Held;
import org.xiaobao.platform.idempotency.NaturalKey;
import org.xiaobao.platform.journal.Journal;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.web.ExpectedVersion;

/**
 * The door to complaints.
 *
 * <ul>
 *   <li>Who must keep out of a case ({@link RecusalDesk}) does nothing to it: no act, contact, file, corrective action, link, answer
 *       given together with it, rights request or erasure. Nor does such a person see of it what others in scope see masked:
 *       the data in clear, the content of a file, the evidence pack. The masked case, its lists and its journal stay readable,
 *       or nobody could tell why it was given to another (Order 2020-3 art 17 speaks of who verifies).
 *   <li>Nothing is done to an erased case. What other cases bring upon it, such as a group that closes its ranks, is still told
 *       of it, and rights requests made before are still decided.
 *   <li>Its clocks are counted before each act, so that its facts know today's due day, and after it.
 * </ul>
 */
@Singleton
public class ComplaintDoor extends Door<Complaint, Counted> {

    private final Complaints complaints;
    private final RecusalDesk recusal;
    private final CaseClocks clocks;
    private final NaturalKey keys;

    ComplaintDoor(Complaints complaints, RecusalDesk recusal, CaseClocks clocks, NaturalKey keys, Journal journal) {
        super(complaints, journal);
        this.complaints = complaints;
        this.recusal = recusal;
        this.clocks = clocks;
        this.keys = keys;
    }

    @Override
    protected void admit(Complaint complaint, Actor who) {
        complaint.requireNotErased();
        recusal.requireImpartial(complaint.atStake(), who);
    }

    @Override
    protected void prepare(Complaint complaint) {
        clocks.bringUpToDate(complaint);
    }

    @Override
    protected Supplier<Counted> settle(Complaint complaint) {
        Schedule schedule = clocks.count(complaint);
        return () -> new Counted(complaint, schedule);
    }

    @Override
    protected Counted view(Complaint complaint) {
        return new Counted(complaint, clocks.of(complaint));
    }

    /** Locked, also an erased one: for what was begun before and is still to be ended. */
    public Complaint pending(UUID id, Actor who) {
        Complaint complaint = locked(id, who);
        recusal.requireImpartial(complaint.atStake(), who);
        return complaint;
    }

    /** As the suite sees it for its own upkeep: whatever the unit, not locked. */
    public ComplaintSnapshot seen(UUID id) {
        return complaints.findById(id).snapshot();
    }

    /** Where it stands in its group, if it is in the actor's scope. */
    public Optional<GroupPlace> place(UUID id, Actor who) {
        return complaints.place(id, who.scope());
    }

    public List<UUID> repeatsOf(UUID id) {
        return complaints.repeatsOf(id);
    }

    /**
     * An act that may change a group of an original and its repeats. Until the transaction ends nobody else changes a group of the
     * institution, so that this one holds still.
     *
     * @param others those to be held with the first, by where it stands
     */
    public Counted inGroup(
            UUID id,
            Function<GroupPlace, Collection<UUID>> others,
            ExpectedVersion version,
            Actor who,
            Function<Held<Complaint>, List<ComplaintEvent>> act) {
        keys.lock("repeat-links", who.institution(), "");
        GroupPlace place = place(id, who).orElseThrow(() -> new DomainProblem(NOT_FOUND));
        return together(id, others.apply(place), version, who, act);
    }
}
