package org.xiaobao.complaints.complaint;

import static org.xiaobao.complaints.complaint.progress.ComplaintProblem.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.xiaobao.complaints.complaint.progress.Rejection;
import org.xiaobao.platform.acts.ActClock;
import org.xiaobao.platform.privacy.Secret;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.web.ExpectedVersion;

/**
 * The use cases that may move other complaints along: rejection, withdrawal, linking and unlinking. Every touched complaint gets
 * its own fact, all in one transaction.
 */
@ApplicationScoped
public class GroupDesk {

    private final ComplaintDoor door;
    private final ActClock clock;

    GroupDesk(ComplaintDoor door, ActClock clock) {
        this.door = door;
        this.clock = clock;
    }

    @Transactional
    public ComplaintView reject(UUID id, ExpectedVersion version, Instant at, String reason, Actor actor) {
        Secret why = new Secret(reason);
        return leave(id, version, actor, c -> c.reject(new Rejection(time(at, c), why)));
    }

    @Transactional
    public ComplaintView withdraw(UUID id, ExpectedVersion version, Instant at, String reason, Actor actor) {
        return leave(id, version, actor, c -> c.withdraw(time(at, c), Secret.of(reason)));
    }

    private ComplaintView leave(
            UUID id, ExpectedVersion version, Actor actor, Function<Complaint, ComplaintEvent> behaviour) {
        return door.inGroup(id, place -> door.repeatsOf(id), version, actor, held -> {
                    List<ComplaintEvent> events = new ArrayList<>();
                    events.add(behaviour.apply(held.first()));
                    events.addAll(new ComplaintGroup(held.first(), held.others()).closeRanks(clock.now()));
                    return events;
                })
                .view();
    }

    /** Links to the original; when that is itself a repeat, to its original. Linking again as it is changes nothing. */
    @Transactional
    public ComplaintView link(UUID id, ExpectedVersion version, UUID originalId, String reason, Actor actor) {
        return door.inGroup(
                        id,
                        place -> with(door.repeatsOf(id), originalOf(originalId, id, actor)),
                        version,
                        actor,
                        held -> {
                            List<Complaint> repeats = held.others().stream()
                                    .filter(other -> id.equals(other.repeatOf()))
                                    .toList();
                            Complaint original = held.others().stream()
                                    .filter(other -> !repeats.contains(other))
                                    .findFirst()
                                    .orElse(held.first()); // it repeats this one: a loop
                            held.admit(original);
                            return original.id().equals(held.first().repeatOf())
                                    ? List.of()
                                    : new ComplaintGroup(held.first(), repeats)
                                            .join(original, new Secret(reason), clock.now());
                        })
                .view();
    }

    private UUID originalOf(UUID named, UUID repeat, Actor actor) {
        if (named.equals(repeat)) {
            throw new DomainProblem(REPEAT_OF_ITSELF).at("/originalId", "不能是自身", "must be another complaint");
        }
        return door.place(named, actor).map(GroupPlace::originalId).orElseThrow(() -> new DomainProblem(
                        ORIGINAL_UNKNOWN)
                .at("/originalId", "不存在或不在您的权限范围内", "is unknown or outside your scope"));
    }

    private static List<UUID> with(List<UUID> ids, UUID another) {
        List<UUID> all = new ArrayList<>(ids);
        all.add(another);
        return all;
    }

    /** It stands for itself again, with the disposition of its own. */
    @Transactional
    public ComplaintView unlink(UUID id, ExpectedVersion version, String reason, Actor actor) {
        return door.inGroup(
                        id,
                        place -> List.of(place.originalId()),
                        version,
                        actor,
                        held -> List.of(held.first().unlink(reason, clock.now())))
                .view();
    }

    private Instant time(Instant at, Complaint complaint) {
        return clock.time(at, complaint.snapshot().lastActAt());
    }
}
