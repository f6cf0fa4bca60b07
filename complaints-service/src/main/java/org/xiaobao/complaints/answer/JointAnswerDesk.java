package org.xiaobao.complaints.answer;

import static org.xiaobao.complaints.complaint.progress.ComplaintProblem.*;
import static org.xiaobao.platform.problem.DomainProblem.require;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.xiaobao.complaints.answer.AnswerRequests.*;
import org.xiaobao.complaints.complaint.Complaint;
import org.xiaobao.complaints.complaint.ComplaintDoor;
import org.xiaobao.complaints.complaint.ComplaintEvent;
import org.xiaobao.complaints.complaint.ComplaintView;
import org.xiaobao.complaints.complaint.GroupPlace;
import org.xiaobao.complaints.complaint.progress.Decision;
import org.xiaobao.complaints.remedy.Remedies;
import org.xiaobao.platform.acts.ActClock;
import org.xiaobao.platform.acts.Held;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.web.ExpectedVersion;

/**
 * Answers an original together with its open repeats: all of them or none. Each complaint gets its own fact, and that of a repeat
 * names the original. Sources are replied to one by one, each by its own number.
 */
@ApplicationScoped
class JointAnswerDesk {

    private final ComplaintDoor door;
    private final Remedies remedies;
    private final ActClock clock;

    JointAnswerDesk(ComplaintDoor door, Remedies remedies, ActClock clock) {
        this.door = door;
        this.remedies = remedies;
        this.clock = clock;
    }

    /** What is redressed is redressed once, with the original. */
    @Transactional
    ComplaintView decide(UUID id, ExpectedVersion version, DecisionRequest request, Actor actor) {
        return together(id, version, actor, (c, original) -> {
            Decision made =
                    request.toDecision(clock.time(request.at(), c.snapshot().lastActAt()), actor.unit());
            return original == null
                    ? c.decide(made)
                    : c.decide(made.withoutRedress()).answeredWith(original);
        });
    }

    @Transactional
    ComplaintView giveNotice(UUID id, ExpectedVersion version, NoticeRequest request, Actor actor) {
        return together(id, version, actor, (c, original) -> c.giveNotice(request.toNotice(
                        clock.time(request.at(), c.snapshot().lastActAt()),
                        c.snapshot().decision(),
                        actor.institution(),
                        remedies))
                .answeredWith(original));
    }

    @Transactional
    ComplaintView close(UUID id, ExpectedVersion version, ClosureRequest request, Actor actor) {
        return together(id, version, actor, (c, original) -> c.close(
                        clock.time(request.at(), c.snapshot().lastAnswerAt()))
                .answeredWith(original));
    }

    private ComplaintView together(
            UUID id, ExpectedVersion version, Actor actor, BiFunction<Complaint, UUID, ComplaintEvent> act) {
        return door.inGroup(id, this::repeats, version, actor, held -> {
                    List<ComplaintEvent> events = new ArrayList<>();
                    events.add(act.apply(held.first(), null));
                    openRepeats(held, actor).forEach(repeat -> events.add(answer(held, repeat, act)));
                    return events;
                })
                .view();
    }

    private List<UUID> repeats(GroupPlace place) {
        require(place.repeatOf() == null, NOT_AN_ORIGINAL);
        return door.repeatsOf(place.id());
    }

    /** Those without an end of their own; all of them must be the actor's to answer. */
    private static List<Complaint> openRepeats(Held<Complaint> held, Actor actor) {
        List<Complaint> open = held.others().stream().filter(Complaint::isOpen).toList();
        require(open.stream().allMatch(repeat -> repeat.isWithin(actor.scope())), REPEAT_ELSEWHERE);
        return open;
    }

    private static ComplaintEvent answer(
            Held<Complaint> held, Complaint repeat, BiFunction<Complaint, UUID, ComplaintEvent> act) {
        try {
            return act.apply(held.admit(repeat), held.first().id());
        } catch (DomainProblem refused) {
            throw named(repeat, refused);
        }
    }

    private static DomainProblem named(Complaint repeat, DomainProblem refused) {
        String number = repeat.snapshot().number();
        DomainProblem named = new DomainProblem(refused.type())
                .detail(
                        "重复件 " + number + "：" + refused.detail().zh(),
                        "Repeat " + number + ": " + refused.detail().en());
        refused.violations()
                .forEach(
                        v -> named.at(v.pointer(), v.message().zh(), v.message().en()));
        return named;
    }
}
