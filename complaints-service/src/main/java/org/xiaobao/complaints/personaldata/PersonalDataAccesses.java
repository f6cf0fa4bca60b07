package org.xiaobao.complaints.personaldata;

import static org.xiaobao.platform.web.Listing.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xiaobao.platform.journal.AuditTrail;
import org.xiaobao.platform.journal.JournalEntry;
import org.xiaobao.platform.security.Scope;
import org.xiaobao.platform.web.Cursor;
import org.xiaobao.platform.web.Listing;
import org.xiaobao.platform.web.Page;

/** Who opened personal data, which and why, newest first, within a scope; read from the journal, so nothing is missing. */
@ApplicationScoped
public class PersonalDataAccesses {

    /** One opening and the complaint it concerned. */
    public record Access(UUID complaintId, JournalEntry entry) {}

    /** Those of the index on the journal. */
    private static final String OPENINGS = """
            j.type in ('xiaobao.complaints.complaint.personal-data-read.v1',
                       'xiaobao.complaints.complaint.attachment-read.v1')""";

    private final EntityManager database;
    private final AuditTrail trail;

    PersonalDataAccesses(EntityManager database, AuditTrail trail) {
        this.database = database;
        this.trail = trail;
    }

    /** @param actor whose openings, or null for everybody's; @param complaintId of which complaint, or null for any */
    @Transactional
    public Page<Access> list(Scope scope, String actor, UUID complaintId, String cursor, int limit) {
        Map<UUID, List<JournalEntry>> journals = new HashMap<>();
        return Listing.ofTable(
                        Object[].class,
                        "select j.event_id, j.aggregate_id",
                        "journal j join complaint c on c.id = j.aggregate_id")
                .withinInstitution("j", scope)
                .under("scopeUnit", scope, "c.unit")
                .where(OPENINGS)
                .where("j.actor = :actor", actor)
                .where("j.aggregate_id = :complaint", complaintId)
                .newestFirst(key("j.event_id", Cursor::id))
                .page(database, cursor, limit, false, row -> List.of(row[0]))
                .map(row -> access((UUID) row[0], (UUID) row[1], journals));
    }

    private Access access(UUID eventId, UUID complaintId, Map<UUID, List<JournalEntry>> journals) {
        JournalEntry opened = journals.computeIfAbsent(complaintId, trail::of).stream()
                .filter(entry -> entry.eventId().equals(eventId))
                .findFirst()
                .orElseThrow();
        return new Access(complaintId, opened);
    }
}
