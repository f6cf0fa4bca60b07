package org.xiaobao.complaints.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.xiaobao.complaints.complaint.ComplaintDoor;
import org.xiaobao.complaints.complaint.ComplaintView;
import org.xiaobao.platform.acts.ActClock;
import org.xiaobao.platform.journal.AuditTrail;
import org.xiaobao.platform.journal.ChainCheck;
import org.xiaobao.platform.journal.JournalEntry;
import org.xiaobao.platform.security.Actor;

/** Reads one complaint: masked for everybody in scope, in clear only with a reason that is journalled before the answer. */
@ApplicationScoped
public class Dossier {

    private final ComplaintDoor door;
    private final AuditTrail trail;
    private final ActClock clock;

    Dossier(ComplaintDoor door, AuditTrail trail, ActClock clock) {
        this.door = door;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public ComplaintView view(UUID id, Actor actor) {
        return door.show(id, actor).view();
    }

    @Transactional
    public List<JournalEntry> journal(UUID id, Actor actor) {
        door.read(id, actor);
        return trail.of(id);
    }

    @Transactional
    public ChainCheck verifyJournal(UUID id, Actor actor) {
        door.read(id, actor);
        return trail.verify(id);
    }

    @Transactional
    public ComplaintInClear openInClear(UUID id, String reason, Actor actor) {
        return door.open(
                id,
                actor,
                complaint -> new PersonalDataRead(id, complaint.institution(), clock.now(), reason),
                ComplaintInClear::of);
    }
}
