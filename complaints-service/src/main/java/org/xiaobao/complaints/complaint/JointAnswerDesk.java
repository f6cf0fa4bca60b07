package org.xiaobao.complaints.complaint;

import static org.xiaobao.complaints.complaint.ComplaintProblem.*;
import static org.xiaobao.platform.problem.CommonProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.xiaobao.complaints.complaint.ActRequests.*;
import org.xiaobao.complaints.complaint.Complaints.Place;
import org.xiaobao.complaints.remedy.Remedies;
import org.xiaobao.platform.idempotency.NaturalKey;
import org.xiaobao.platform.journal.Journal;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.web.ExpectedVersion;

/**
 * Answers an original together with its open repeats: all of them or none. Locks as {@link GroupDesk} does; each complaint
 * gets its own fact, and that of a repeat names the original. Sources are replied to one by one, each by its own number.
 */
@ApplicationScoped
class JointAnswerDesk {

    private final Complaints complaints;
    private final NaturalKey locks;
    private final Timetable timetable;
    private final CaseGuard guard;
    private final Remedies remedies;
    private final Journal journal;
    private final Acts acts;

    JointAnswerDesk(
            Complaints complaints,
            NaturalKey locks,
            Timetable timetable,
            CaseGuard guard,
            Remedies remedies,
            Journal journal,
            Acts acts) {
        this.complaints = complaints;
        this.locks = locks;
        this.timetable = timetable;
        this.guard = guard;
        this.remedies = remedies;
        this.journal = journal;
        this.acts = acts;
    }

    /** What is redressed is redressed once, with the original. */
    @Transactional
    ComplaintView decide(UUID id, ExpectedVersion version, DecisionRequest request, Actor actor) {
        return together(id, version, actor, (c, original) -> {
            Decision made =
                    request.toDecision(acts.time(request.at(), c.snapshot().lastActAt()), actor.unit());
            return original == null
                    ? c.decide(made)
                    : c.decide(made.withoutRedress()).answeredWith(original);
        });
    }

    @Transactional
    ComplaintView giveNotice(UUID id, ExpectedVersion version, NoticeRequest request, Actor actor) {
        return together(id, version, actor, (c, original) -> c.giveNotice(request.toNotice(
                        acts.time(request.at(), c.snapshot().lastActAt()),
                        c.snapshot().decision(),
                        remedies))
                .answeredWith(original));
    }

    @Transactional
    ComplaintView close(UUID id, ExpectedVersion version, ClosureRequest request, Actor actor) {
        return together(id, version, actor, (c, original) -> c.close(
                        acts.time(request.at(), c.snapshot().lastAnswerAt()))
                .answeredWith(original));
    }

    private ComplaintView together(
            UUID id, ExpectedVersion version, Actor actor, BiFunction<Complaint, UUID, ComplaintEvent> act) {
        locks.lock("repeat-links", actor.institution(), "");
        Place place = complaints.place(id, actor.scope()).orElseThrow(() -> new DomainProblem(NOT_FOUND));
        if (place.repeatOf() != null) {
            throw new DomainProblem(NOT_AN_ORIGINAL);
        }
        List<UUID> group = new ArrayList<>(complaints.repeatsOf(id));
        group.add(id);
        Map<UUID, Complaint> locked = complaints.lockedInOrder(group);
        Complaint original = locked.remove(id);
        version.check(original.version());
        journal.append(answer(original, null, act, actor), actor);
        List<Complaint> open = openRepeats(locked, actor);
        open.forEach(repeat -> journal.append(answer(repeat, original, act, actor), actor));
        complaints.flush(); // so that the answer carries the new version
        open.forEach(timetable::afterAct);
        return timetable.afterAct(original);
    }

    /** Those without an end of their own; all of them must be the actor's to answer. */
    private static List<Complaint> openRepeats(Map<UUID, Complaint> repeats, Actor actor) {
        List<Complaint> open = repeats.values().stream()
                .filter(Complaint::isOpen)
                .sorted(Comparator.comparing(Complaint::id))
                .toList();
        if (open.stream().anyMatch(repeat -> !repeat.isWithin(actor.scope()))) {
            throw new DomainProblem(REPEAT_ELSEWHERE);
        }
        return open;
    }

    private ComplaintEvent answer(
            Complaint complaint, Complaint original, BiFunction<Complaint, UUID, ComplaintEvent> act, Actor actor) {
        timetable.bringUpToDate(complaint);
        try {
            guard.admit(complaint, actor);
            return act.apply(complaint, original == null ? null : original.id());
        } catch (DomainProblem refused) {
            throw original == null ? refused : named(complaint, refused);
        }
    }

    private static DomainProblem named(Complaint repeat, DomainProblem refused) {
        String number = repeat.snapshot().number();
        DomainProblem named = new DomainProblem(refused.type())
                .detail(
                        "重复件 " + number + ":" + refused.detail().zh(),
                        "Repeat " + number + ": " + refused.detail().en());
        refused.violations()
                .forEach(
                        v -> named.at(v.pointer(), v.message().zh(), v.message().en()));
        return named;
    }
}
