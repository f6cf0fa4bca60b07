package org.xiaobao.complaints.erasure;

import static org.xiaobao.complaints.complaint.progress.ComplaintProblem.RETENTION_NOT_OVER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xiaobao.complaints.complaint.Complaint;
import org.xiaobao.complaints.complaint.ComplaintDoor;
import org.xiaobao.complaints.complaint.ComplaintSnapshot;
import org.xiaobao.complaints.complaint.ComplaintView;
import org.xiaobao.complaints.erasure.ErasureViews.RetentionState;
import org.xiaobao.complaints.erasure.ErasureViews.RetentionView;
import org.xiaobao.complaints.retention.Retention;
import org.xiaobao.complaints.retention.Retention.Kept;
import org.xiaobao.complaints.search.SearchIndex;
import org.xiaobao.platform.acts.ActClock;
import org.xiaobao.platform.acts.Change;
import org.xiaobao.platform.privacy.Erasure;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.time.Zones;
import org.xiaobao.platform.web.ExpectedVersion;

/**
 * Erases the personal data and free texts of complaints whose retention is over, in one transaction with their fact. Row,
 * number, dates, codes, amounts and disposition stay, and with them every count.
 */
@ApplicationScoped
public class ErasureDesk {

    private static final String WHEN_OVER = "保存期限届满";

    private final ComplaintDoor door;
    private final EndedCases ended;
    private final EntityManager database;
    private final Retention retention;
    private final Erasure erasure;
    private final SearchIndex search;
    private final Event<ComplaintErased> others;
    private final ActClock clock;

    ErasureDesk(
            ComplaintDoor door,
            EndedCases ended,
            EntityManager database,
            Retention retention,
            Erasure erasure,
            SearchIndex search,
            Event<ComplaintErased> others,
            ActClock clock) {
        this.door = door;
        this.ended = ended;
        this.database = database;
        this.retention = retention;
        this.erasure = erasure;
        this.search = search;
        this.others = others;
        this.clock = clock;
    }

    @Transactional
    public RetentionView retention(UUID id, Actor actor) {
        ComplaintSnapshot now = door.read(id, actor).snapshot();
        LocalDate endedOn = now.endedOn();
        if (endedOn == null) {
            return new RetentionView(RetentionState.OPEN, null, null, null);
        }
        Kept keep = keep(now, endedOn);
        RetentionState state = now.erasedAt() != null
                ? RetentionState.ERASED
                : clock.today().isAfter(keep.until()) ? RetentionState.DUE : RetentionState.RETENTION_LOCKED;
        return new RetentionView(state, endedOn, keep, now.erasedAt());
    }

    @Transactional
    ComplaintView erase(UUID id, ExpectedVersion version, String reason, Actor actor) {
        door.act(id, version, actor, complaint -> {
            requireOver(complaint.snapshot());
            return complaint.erase(clock.now(), reason);
        });
        eraseData(id);
        return door.show(id, actor).view();
    }

    private void requireOver(ComplaintSnapshot now) {
        LocalDate endedOn = now.endedOn();
        if (endedOn == null) {
            throw new DomainProblem(RETENTION_NOT_OVER).detail("尚在办理中", "It is still being handled");
        }
        Kept keep = keep(now, endedOn);
        if (!clock.today().isAfter(keep.until())) {
            throw new DomainProblem(RETENTION_NOT_OVER)
                    .detail(
                            "须保存至 " + keep.until() + "(" + keep.ground() + ")",
                            "It must be kept until " + keep.until());
        }
    }

    /** Those of these cases whose retention is over and that nobody else holds. */
    @Transactional
    void eraseDue(List<UUID> candidates) {
        List<UUID> due = candidates.stream().filter(id -> isOver(door.seen(id))).toList();
        database.clear();
        for (UUID id : due) {
            boolean erased =
                    door.befallUnlessBusy(List.of(id), this::eraseIfDue).contains(true);
            if (erased) {
                eraseData(id);
            }
        }
    }

    private Change<Boolean> eraseIfDue(Complaint complaint) {
        return !complaint.isErased() && isOver(complaint.snapshot())
                ? Change.of(true, () -> complaint.erase(clock.now(), WHEN_OVER))
                : Change.none(false);
    }

    private boolean isOver(ComplaintSnapshot now) {
        LocalDate endedOn = now.endedOn();
        return endedOn != null && clock.today().isAfter(keep(now, endedOn).until());
    }

    @Transactional
    List<Object[]> candidates(Instant after, UUID afterId, int atMost) {
        Instant before = Zones.startOf(retention.noneDueAfter(clock.today()));
        return ended.before(before, after, afterId, atMost);
    }

    private void eraseData(UUID id) {
        database.flush();
        erasure.erase("complaint", "complaint_id", id);
        database.clear(); // what it holds is no longer what is stored
        others.fire(new ComplaintErased(id));
        search.putAgain(id);
    }

    private Kept keep(ComplaintSnapshot now, LocalDate endedOn) {
        return retention.after(
                endedOn, now.institution(), now.registration().classification().businessCategory());
    }
}
