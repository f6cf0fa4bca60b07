package org.xiaobao.complaints.personaldata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xiaobao.platform.journal.AuditTrail;
import org.xiaobao.platform.journal.JournalEntry;
import org.xiaobao.platform.security.Scope;
import org.xiaobao.platform.web.Cursor;
import org.xiaobao.platform.web.Page;

/** Who opened personal data, which and why, newest first, within a scope; read from the journal, so nothing is missing. */
@ApplicationScoped
public class PersonalDataAccesses {

    /** One opening and the complaint it concerned. */
    public record Access(UUID complaintId, JournalEntry entry) {}

    /** The types are those of the index on the journal. */
    private static final String SELECT = """
            select j.event_id, j.aggregate_id from journal j join complaint c on c.id = j.aggregate_id
            where j.institution = :institution and (c.unit = :unit or c.unit like :unitLike escape '\\')
              and j.type in ('xiaobao.complaints.complaint.personal-data-read.v1',
                             'xiaobao.complaints.complaint.attachment-read.v1')
            """;

    private final EntityManager database;
    private final AuditTrail trail;

    PersonalDataAccesses(EntityManager database, AuditTrail trail) {
        this.database = database;
        this.trail = trail;
    }

    /** @param actor whose openings, or null for everybody's; @param complaintId of which complaint, or null for any */
    @Transactional
    public Page<Access> list(Scope scope, String actor, UUID complaintId, String cursor, int limit) {
        UUID after = cursor == null ? null : eventId(cursor);
        Query query = database.createNativeQuery(
                        SELECT
                                + (actor == null ? "" : " and j.actor = :actor")
                                + (complaintId == null ? "" : " and j.aggregate_id = :complaint")
                                + (after == null ? "" : " and j.event_id < :after")
                                + " order by j.event_id desc",
                        Object[].class)
                .setParameter("institution", scope.institution())
                .setParameter("unit", scope.unit())
                .setParameter("unitLike", scope.unitLike())
                .setMaxResults(limit + 1);
        set(query, "actor", actor);
        set(query, "complaint", complaintId);
        set(query, "after", after);
        return page(query, limit);
    }

    @SuppressWarnings("unchecked") // a native query knows its result type at run time only
    private Page<Access> page(Query query, int limit) {
        Map<UUID, List<JournalEntry>> journals = new HashMap<>();
        return Page.of(
                (List<Object[]>) query.getResultList(),
                limit,
                row -> access((UUID) row[0], (UUID) row[1], journals),
                row -> Cursor.of(row[0]),
                null);
    }

    private Access access(UUID eventId, UUID complaintId, Map<UUID, List<JournalEntry>> journals) {
        JournalEntry opened = journals.computeIfAbsent(complaintId, trail::of).stream()
                .filter(entry -> entry.eventId().equals(eventId))
                .findFirst()
                .orElseThrow();
        return new Access(complaintId, opened);
    }

    private static void set(Query query, String name, Object value) {
        if (value != null) {
            query.setParameter(name, value);
        }
    }

    private static UUID eventId(String cursor) {
        try {
            return Cursor.id(Cursor.read(cursor, 1).get(0));
        } catch (IllegalArgumentException notOurs) {
            throw Cursor.broken();
        }
    }
}
