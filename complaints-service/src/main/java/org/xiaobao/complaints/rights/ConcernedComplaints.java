package org.xiaobao.complaints.rights;

import static org.xiaobao.complaints.complaint.progress.ComplaintProblem.ALREADY_ERASED;
import static org.xiaobao.platform.problem.DomainProblem.require;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.xiaobao.complaints.complainant.ComplainantCorrection;
import org.xiaobao.complaints.complaint.Complaint;
import org.xiaobao.complaints.complaint.ComplaintDoor;
import org.xiaobao.complaints.erasure.ErasureDesk;
import org.xiaobao.complaints.erasure.ErasureViews.RetentionState;
import org.xiaobao.complaints.erasure.ErasureViews.RetentionView;
import org.xiaobao.complaints.search.SearchIndex;
import org.xiaobao.platform.acts.ActClock;
import org.xiaobao.platform.privacy.BlindIndex;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.web.ExpectedVersion;

/** For rights requests: the complaint's row is locked, and its complainant corrected where that was granted. */
@ApplicationScoped
class ConcernedComplaints {

    /** The complaint a request is about: whether it must be kept, until when if that is known, and whether it is erased. */
    record Concerned(
            UUID id,
            String institution,
            String unit,
            Instant receivedAt,
            boolean kept,
            LocalDate keptUntil,
            boolean erased) {}

    private static final Set<RetentionState> KEPT = EnumSet.of(RetentionState.OPEN, RetentionState.RETENTION_LOCKED);

    private final ComplaintDoor door;
    private final ErasureDesk erasure;
    private final SearchIndex search;
    private final BlindIndex index;
    private final ActClock clock;

    ConcernedComplaints(ComplaintDoor door, ErasureDesk erasure, SearchIndex search, BlindIndex index, ActClock clock) {
        this.door = door;
        this.erasure = erasure;
        this.search = search;
        this.index = index;
        this.clock = clock;
    }

    /** Nothing new is kept of an erased complaint. */
    Concerned lockForNew(UUID id, Actor actor) {
        Concerned concerned = lock(id, actor);
        require(!concerned.erased(), ALREADY_ERASED);
        return concerned;
    }

    /** Also an erased one: its requests are still decided. */
    Concerned lock(UUID id, Actor actor) {
        Complaint complaint = door.pending(id, actor);
        RetentionView retention = erasure.retention(id, actor);
        return new Concerned(
                complaint.id(),
                complaint.institution(),
                complaint.unit(),
                complaint.receivedAt(),
                KEPT.contains(retention.state()),
                retention.keep() == null ? null : retention.keep().until(),
                retention.state() == RetentionState.ERASED);
    }

    /** The search index masks the names it knows, so it is built from the right one again. */
    void correct(UUID id, ComplainantCorrection correction, Actor actor) {
        door.act(id, ExpectedVersion.optional(null), actor, complaint -> {
            var now = correction.applyTo(complaint.snapshot().registration().complainant(), index);
            return complaint.correctComplainant(now, clock.now());
        });
        search.putAgain(id);
    }
}
