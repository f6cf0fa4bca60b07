package org.xiaobao.complaints.complaint;

import static org.xiaobao.complaints.complaint.ComplaintProblem.RETENTION_NOT_OVER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.xiaobao.complaints.complaint.ErasureViews.RetentionState;
import org.xiaobao.complaints.complaint.ErasureViews.RetentionView;
import org.xiaobao.complaints.retention.Retention;
import org.xiaobao.complaints.retention.Retention.Kept;
import org.xiaobao.complaints.search.SearchIndex;
import org.xiaobao.platform.journal.Journal;
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
class ErasureDesk {

    private static final String WHEN_OVER = "保存期限届满";

    private final Complaints complaints;
    private final CaseGuard guard;
    private final Timetable timetable;
    private final Retention retention;
    private final Erasure erasure;
    private final SearchIndex search;
    private final Event<ComplaintErased> others;
    private final Journal journal;
    private final Clock clock;

    ErasureDesk(
            Complaints complaints,
            CaseGuard guard,
            Timetable timetable,
            Retention retention,
            Erasure erasure,
            SearchIndex search,
            Event<ComplaintErased> others,
            Journal journal,
            Clock clock) {
        this.complaints = complaints;
        this.guard = guard;
        this.timetable = timetable;
        this.retention = retention;
        this.erasure = erasure;
        this.search = search;
        this.others = others;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    RetentionView retention(UUID id, Actor actor) {
        ComplaintSnapshot now = complaints.require(id, actor.scope()).snapshot();
        LocalDate endedOn = now.endedOn();
        if (endedOn == null) {
            return new RetentionView(RetentionState.OPEN, null, null, null);
        }
        Kept keep = keep(now, endedOn);
        RetentionState state = now.erasedAt() != null
                ? RetentionState.ERASED
                : today().isAfter(keep.until()) ? RetentionState.DUE : RetentionState.RETENTION_LOCKED;
        return new RetentionView(state, endedOn, keep, now.erasedAt());
    }

    @Transactional
    ComplaintView erase(UUID id, ExpectedVersion version, String reason, Actor actor) {
        Complaint complaint = guard.forAct(id, version, actor);
        requireOver(complaint.snapshot());
        erase(complaint, reason, actor);
        return timetable.view(complaints.require(id, actor.scope()));
    }

    private void requireOver(ComplaintSnapshot now) {
        LocalDate endedOn = now.endedOn();
        if (endedOn == null) {
            throw new DomainProblem(RETENTION_NOT_OVER).detail("尚在办理中", "It is still being handled");
        }
        Kept keep = keep(now, endedOn);
        if (!today().isAfter(keep.until())) {
            throw new DomainProblem(RETENTION_NOT_OVER)
                    .detail(
                            "须保存至 " + keep.until() + "(" + keep.ground() + ")",
                            "It must be kept until " + keep.until());
        }
    }

    /** Those of these cases whose retention is over and that nobody else holds. */
    @Transactional
    void eraseDue(List<UUID> candidates) {
        List<UUID> due = candidates.stream()
                .filter(id -> isOver(complaints.findById(id).snapshot()))
                .toList();
        complaints.getEntityManager().clear();
        for (UUID id : due) {
            for (Complaint complaint : complaints.lockedUnlessBusy(List.of(id))) {
                if (complaint.erasedAt() == null && isOver(complaint.snapshot())) {
                    erase(complaint, WHEN_OVER, Actor.system(complaint.institution()));
                }
            }
        }
    }

    private boolean isOver(ComplaintSnapshot now) {
        LocalDate endedOn = now.endedOn();
        return endedOn != null && today().isAfter(keep(now, endedOn).until());
    }

    @Transactional
    List<Object[]> candidates(Instant after, UUID afterId, int atMost) {
        Instant before =
                retention.noneDueAfter(today()).atStartOfDay(Zones.INSTITUTION).toInstant();
        return complaints.endedBefore(before, after, afterId, atMost);
    }

    /** Reasons given until now become unreadable with it; the one of the erasure itself stays. */
    private void erase(Complaint complaint, String reason, Actor actor) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        journal.eraseReasons(complaint.id());
        complaint.erase(now);
        journal.append(new ComplaintEvent.Erased(now, reason, complaint.state()), actor);
        complaints.flush();
        erasure.erase("complaint", "complaint_id", complaint.id());
        complaints.getEntityManager().clear(); // what it holds is no longer what is stored
        others.fire(new ComplaintErased(complaint.id()));
        search.putAgain(complaint.id());
    }

    private Kept keep(ComplaintSnapshot now, LocalDate endedOn) {
        return retention.after(
                endedOn, now.institution(), now.registration().classification().businessCategory());
    }

    private LocalDate today() {
        return Zones.dayOf(clock.instant());
    }
}
