package org.xiaobao.complaints.attachment;

import static org.xiaobao.complaints.attachment.AttachmentProblem.TOO_MANY_ATTACHMENTS;
import static org.xiaobao.platform.problem.CommonProblem.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.xiaobao.complaints.complaint.Complaint;
import org.xiaobao.complaints.complaint.ComplaintDoor;
import org.xiaobao.platform.acts.Change;
import org.xiaobao.platform.files.check.Inspection.Passed;
import org.xiaobao.platform.files.spool.Spool;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.web.ExpectedVersion;

/** Keeps files beside a case with a fact in its journal, and hands them out with a note in it. */
@ApplicationScoped
public class AttachmentDesk {

    record Added(AttachmentView view, long version) {}

    private final ComplaintDoor door;
    private final AttachmentRows rows;
    private final AttachmentRules rules;
    private final Clock clock;

    AttachmentDesk(ComplaintDoor door, AttachmentRows rows, AttachmentRules rules, Clock clock) {
        this.door = door;
        this.rows = rows;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional
    Added add(UUID complaintId, ExpectedVersion version, Passed passed, Spool content, Actor actor) {
        Instant now = clock.instant();
        long raised = door.beside(complaintId, version, actor, complaint -> {
                    Attachment kept = keep(complaintId, passed, content, now, actor);
                    return Change.of(
                            null,
                            () -> new AttachmentAdded(
                                    now,
                                    kept.number(),
                                    kept.sha256Hex(),
                                    Math.toIntExact(kept.size()),
                                    kept.mediaType(),
                                    complaint.state()));
                })
                .version();
        List<Attachment> kept = rows.of(complaintId);
        return new Added(AttachmentView.of(kept.get(kept.size() - 1)), raised);
    }

    /** Under the case's lock: the next number is free. */
    private Attachment keep(UUID complaintId, Passed passed, Spool content, Instant now, Actor actor) {
        int number = rows.of(complaintId).size() + 1;
        int most = rules.today(actor.institution()).maxCount();
        if (number > most) {
            throw new DomainProblem(TOO_MANY_ATTACHMENTS)
                    .detail("每件投诉至多 " + most + " 个附件", "A complaint has at most " + most + " attachments");
        }
        Attachment attachment = new Attachment(
                complaintId,
                number,
                actor.institution(),
                passed.name(),
                passed.mediaType(),
                content.size(),
                content.sha256(),
                passed.scan(),
                now,
                actor.id());
        rows.insert(attachment, content);
        return attachment;
    }

    @Transactional
    public List<AttachmentView> list(UUID complaintId, Actor actor) {
        door.read(complaintId, actor);
        return rows.of(complaintId).stream().map(AttachmentView::of).toList();
    }

    /** The note is in the journal before the first byte leaves. */
    @Transactional
    Attachment open(UUID complaintId, int number, Actor actor) {
        door.read(complaintId, actor);
        Attachment found = rows.of(complaintId).stream()
                .filter(attachment -> attachment.number() == number)
                .findFirst()
                .orElseThrow(() -> new DomainProblem(NOT_FOUND));
        door.open(
                complaintId,
                actor,
                complaint -> new AttachmentRead(complaintId, found.institution(), clock.instant(), number),
                Complaint::id);
        return found;
    }

    /** @throws DomainProblem 404 where the complaint is out of the actor's scope */
    @Transactional
    void requireInScope(UUID complaintId, Actor actor) {
        door.read(complaintId, actor);
    }

    /** For who has listed it in scope and noted why it is read. */
    public void copy(UUID complaintId, int number, OutputStream out) {
        rows.copy(complaintId, number, out);
    }

    /** A name's ending that says what it is, such as {@code .pdf}, and nothing of the name. */
    public String suffix(AttachmentView attachment) {
        return rules.known().suffix(attachment.mediaType());
    }
}
