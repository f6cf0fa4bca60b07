package org.xiaobao.complaints.complaint;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.xiaobao.complaints.complainant.ComplainantCorrection;
import org.xiaobao.complaints.complaint.ErasureViews.RetentionState;
import org.xiaobao.complaints.complaint.ErasureViews.RetentionView;
import org.xiaobao.complaints.search.SearchIndex;
import org.xiaobao.platform.privacy.BlindIndex;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.web.ExpectedVersion;

/** For rights requests: the complaint's row is locked, and its complainant corrected where that was granted. */
@ApplicationScoped
public class RightsAnnex {

    /** The complaint a request is about: whether it must be kept, until when if that is known, and whether it is erased. */
    public record Concerned(
            UUID id,
            String institution,
            String unit,
            Instant receivedAt,
            boolean kept,
            LocalDate keptUntil,
            boolean erased) {}

    private static final Set<RetentionState> KEPT = EnumSet.of(RetentionState.OPEN, RetentionState.RETENTION_LOCKED);

    private final ErasureDesk erasure;
    private final CaseGuard guard;
    private final SearchIndex search;
    private final BlindIndex index;
    private final Acts acts;

    RightsAnnex(ErasureDesk erasure, CaseGuard guard, SearchIndex search, BlindIndex index, Acts acts) {
        this.erasure = erasure;
        this.guard = guard;
        this.search = search;
        this.index = index;
        this.acts = acts;
    }

    /** Nothing new is kept of an erased complaint. */
    @Transactional(MANDATORY)
    public Concerned lockForNew(UUID id, Actor actor) {
        guard.forAct(id, ExpectedVersion.optional(null), actor);
        return lock(id, actor);
    }

    /** Also an erased one: its requests are still decided. */
    @Transactional(MANDATORY)
    public Concerned lock(UUID id, Actor actor) {
        Complaint complaint = guard.forPending(id, actor);
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
    @Transactional(MANDATORY)
    public void correct(UUID id, ComplainantCorrection correction, Actor actor) {
        acts.on(id, ExpectedVersion.optional(null), actor, complaint -> {
            var now = correction.applyTo(complaint.registration().complainant(), index);
            return complaint.correctComplainant(now, acts.time(null, null));
        });
        search.putAgain(id);
    }
}
