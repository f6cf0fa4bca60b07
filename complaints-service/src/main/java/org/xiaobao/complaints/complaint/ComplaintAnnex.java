package org.xiaobao.complaints.complaint;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.xiaobao.platform.acts.Change;
import org.xiaobao.platform.journal.Fact;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.web.ExpectedVersion;

/** For features that keep something beside a complaint: told in its journal, in their transaction. */
@ApplicationScoped
public class ComplaintAnnex {

    private final ComplaintDoor door;

    ComplaintAnnex(ComplaintDoor door) {
        this.door = door;
    }

    @Transactional
    public void requireInScope(UUID id, Actor actor) {
        door.read(id, actor);
    }

    /** @return the complaint's version after it */
    @Transactional(MANDATORY)
    public long attach(UUID id, ExpectedVersion version, Instant at, Supplier<AttachedFile> keep, Actor actor) {
        return door.beside(id, version, actor, complaint -> {
                    AttachedFile kept = keep.get();
                    return Change.of(
                            null,
                            () -> new ComplaintEvent.AttachmentAdded(
                                    at, kept.n(), kept.sha256(), kept.size(), kept.mediaType(), complaint.state()));
                })
                .version();
    }

    /** For the journal alone: that something was read which is not masked. */
    @Transactional(MANDATORY)
    public void note(Fact read, Actor actor) {
        door.open(read.subject(), actor, complaint -> read, Complaint::id);
    }
}
