package org.xiaobao.complaints.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.xiaobao.platform.journal.AuditTrail;
import org.xiaobao.platform.journal.ChainCheck;
import org.xiaobao.platform.journal.Journal;
import org.xiaobao.platform.journal.JournalEntry;
import org.xiaobao.platform.security.Actor;

/** Reads one complaint: masked for everybody in scope, in clear only with a reason that is journalled before the answer. */
@ApplicationScoped
public class ComplaintFile {

    private final Complaints complaints;
    private final CaseGuard guard;
    private final Timetable timetable;
    private final AuditTrail trail;
    private final Journal journal;
    private final Clock clock;

    ComplaintFile(
            Complaints complaints,
            CaseGuard guard,
            Timetable timetable,
            AuditTrail trail,
            Journal journal,
            Clock clock) {
        this.complaints = complaints;
        this.guard = guard;
        this.timetable = timetable;
        this.trail = trail;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public ComplaintView view(UUID id, Actor actor) {
        return timetable.view(complaints.require(id, actor.scope()));
    }

    @Transactional
    public List<JournalEntry> journal(UUID id, Actor actor) {
        complaints.require(id, actor.scope());
        return trail.of(id);
    }

    @Transactional
    public ChainCheck verifyJournal(UUID id, Actor actor) {
        complaints.require(id, actor.scope());
        return trail.verify(id);
    }

    @Transactional
    public ComplaintInClear openInClear(UUID id, String reason, Actor actor) {
        Complaint complaint = guard.forOpening(id, actor);
        journal.note(new PersonalDataRead(id, complaint.institution(), clock.instant(), reason), actor);
        return ComplaintInClear.of(complaint);
    }
}
