package org.xiaobao.complaints.complaint;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.xiaobao.platform.journal.Fact;
import org.xiaobao.platform.journal.Journal;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.web.ExpectedVersion;

/** For features that keep something beside a complaint: its row is locked, its journal written, in their transaction. */
@ApplicationScoped
public class ComplaintAnnex {

    private final Complaints complaints;
    private final CaseGuard guard;
    private final Journal journal;

    ComplaintAnnex(Complaints complaints, CaseGuard guard, Journal journal) {
        this.complaints = complaints;
        this.guard = guard;
        this.journal = journal;
    }

    @Transactional
    public void requireInScope(UUID id, Actor actor) {
        complaints.require(id, actor.scope());
    }

    /** @return the complaint's version after it */
    @Transactional(MANDATORY)
    public long attach(UUID id, ExpectedVersion version, Instant at, Supplier<AttachedFile> keep, Actor actor) {
        Complaint complaint = guard.forAct(id, version, actor);
        AttachedFile kept = keep.get();
        complaints.raiseVersion(complaint);
        journal.append(
                new ComplaintEvent.AttachmentAdded(
                        at, kept.n(), kept.sha256(), kept.size(), kept.mediaType(), complaint.state()),
                actor);
        return complaint.version();
    }

    /** For the journal alone: that something was read which is not masked. */
    @Transactional(MANDATORY)
    public void note(Fact read, Actor actor) {
        guard.forOpening(read.subject(), actor);
        journal.note(read, actor);
    }
}
