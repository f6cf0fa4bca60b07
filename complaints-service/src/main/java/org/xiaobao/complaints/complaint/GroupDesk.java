package org.xiaobao.complaints.complaint;

import static org.xiaobao.complaints.complaint.ComplaintProblem.*;
import static org.xiaobao.platform.problem.CommonProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.xiaobao.complaints.complaint.Complaints.Place;
import org.xiaobao.platform.idempotency.NaturalKey;
import org.xiaobao.platform.journal.Journal;
import org.xiaobao.platform.privacy.Secret;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.time.ActTime;
import org.xiaobao.platform.web.ExpectedVersion;

/**
 * The use cases that may move other complaints along: rejection, withdrawal, linking and unlinking. Who changes a group
 * first takes the institution's link lock, so that the group holds still, then locks its rows in the order of their ids;
 * every touched complaint gets its own fact, all in one transaction.
 */
@ApplicationScoped
public class GroupDesk {

    private final Complaints complaints;
    private final NaturalKey locks;
    private final Timetable timetable;
    private final CaseGuard guard;
    private final Journal journal;
    private final Clock clock;

    GroupDesk(
            Complaints complaints,
            NaturalKey locks,
            Timetable timetable,
            CaseGuard guard,
            Journal journal,
            Clock clock) {
        this.complaints = complaints;
        this.locks = locks;
        this.timetable = timetable;
        this.guard = guard;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    ComplaintView reject(UUID id, ExpectedVersion version, Instant at, String reason, Actor actor) {
        Secret why = new Secret(reason);
        return leave(id, version, actor, c -> c.reject(new Rejection(time(at, c), why)));
    }

    @Transactional
    ComplaintView withdraw(UUID id, ExpectedVersion version, Instant at, String reason, Actor actor) {
        return leave(id, version, actor, c -> c.withdraw(time(at, c), Secret.of(reason)));
    }

    /** Links to the original; when that is itself a repeat, to its original. Linking again as it is changes nothing. */
    @Transactional
    public ComplaintView link(UUID id, ExpectedVersion version, UUID originalId, String reason, Actor actor) {
        lockLinks(actor);
        Place place = placeOf(id, actor);
        if (id.equals(originalId)) {
            throw new DomainProblem(REPEAT_OF_ITSELF).at("/originalId", "不能是自身", "must be another complaint");
        }
        Place target = complaints.place(originalId, actor.scope()).orElseThrow(() -> new DomainProblem(ORIGINAL_UNKNOWN)
                .at("/originalId", "不存在或不在您的权限范围内", "is unknown or outside your scope"));
        List<UUID> repeats = complaints.repeatsOf(id);
        Map<UUID, Complaint> locked = lock(repeats, id, target.originalId());
        Complaint complaint = locked.get(id);
        version.check(complaint.version());
        guard.admit(complaint, actor);
        guard.admit(locked.get(target.originalId()), actor);
        if (!target.originalId().equals(place.repeatOf())) {
            ComplaintGroup group = group(complaint, repeats, locked);
            record(group.join(locked.get(target.originalId()), new Secret(reason), clock.instant()), actor);
        }
        return timetable.view(complaint);
    }

    /** It stands for itself again, with the disposition of its own. */
    @Transactional
    public ComplaintView unlink(UUID id, ExpectedVersion version, String reason, Actor actor) {
        lockLinks(actor);
        Place place = placeOf(id, actor);
        Complaint complaint = lock(List.of(), id, place.originalId()).get(id);
        version.check(complaint.version());
        guard.admit(complaint, actor);
        record(List.of(complaint.unlink(reason, clock.instant())), actor);
        return timetable.view(complaint);
    }

    private ComplaintView leave(
            UUID id, ExpectedVersion version, Actor actor, Function<Complaint, ComplaintEvent> behaviour) {
        lockLinks(actor);
        placeOf(id, actor);
        List<UUID> repeats = complaints.repeatsOf(id);
        Map<UUID, Complaint> locked = lock(repeats, id);
        Complaint complaint = locked.get(id);
        version.check(complaint.version());
        guard.admit(complaint, actor);
        timetable.bringUpToDate(complaint);
        List<ComplaintEvent> events = new ArrayList<>();
        events.add(behaviour.apply(complaint));
        events.addAll(group(complaint, repeats, locked).closeRanks(clock.instant()));
        record(events, actor);
        return timetable.afterAct(complaint);
    }

    private void lockLinks(Actor actor) {
        locks.lock("repeat-links", actor.institution(), "");
    }

    private Place placeOf(UUID id, Actor actor) {
        return complaints.place(id, actor.scope()).orElseThrow(() -> new DomainProblem(NOT_FOUND));
    }

    private Map<UUID, Complaint> lock(List<UUID> repeats, UUID... others) {
        List<UUID> ids = new ArrayList<>(repeats);
        ids.addAll(List.of(others));
        return complaints.lockedInOrder(ids);
    }

    private static ComplaintGroup group(Complaint head, List<UUID> repeats, Map<UUID, Complaint> locked) {
        return new ComplaintGroup(head, repeats.stream().map(locked::get).toList());
    }

    private void record(List<? extends ComplaintEvent> events, Actor actor) {
        events.forEach(event -> journal.append(event, actor));
        complaints.flush(); // so that the answer carries the new version
    }

    private Instant time(Instant at, Complaint complaint) {
        return ActTime.resolve(at, complaint.snapshot().lastActAt(), clock.instant())
                .truncatedTo(ChronoUnit.MICROS);
    }
}
