package org.xiaobao.complaints.caseload;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.SQLRestriction;
import org.xiaobao.complaints.deadline.clock.DeadlineKind;

/** A deadline that has not stopped, as the list filters by it; the deadline feature writes it. */
@Entity
@Immutable
@Table(name = "deadline")
@IdClass(RunningDeadline.Key.class)
@SQLRestriction("stopped_on is null")
class RunningDeadline {

    /** Many are due: the list is walked. The end is true of every day the filter admits; a listing reads the name there. */
    private static final String WALKED = """
            exists (select 1 from RunningDeadline d where d.complaintId = c.id and d.institution = c.registration.institution
              and d.kind in (STATUTORY, SOURCE_REPLY) and d.dueOn < :dueBefore)
            and {1899-12-31} < :dueBefore""";

    /** Few are due: those are taken from the index. The institution is the parameter every listing has. */
    private static final String LOOKED_UP = """
            cast(sql('? = any(array(select d.complaint_id from deadline d where d.institution = ? and d.stopped_on is null
              and d.kind in (''STATUTORY'', ''SOURCE_REPLY'') and d.due_on < ?))', c.id, :scopeInstitution, :dueBefore)
              as Boolean) = true
            and {1899-12-31} < :dueBefore""";

    private static final int COMMON = 5_000;

    private static final String FIRST_DUE = """
            select count(*) from (select 1 from deadline where institution = :institution and stopped_on is null
              and due_on < :day limit :most) as due
            """;

    /** A condition on {@code Complaint c}. Counted, because no estimate knows how old the cases are that are due. */
    static String dueBefore(LocalDate day, String institution, EntityManager database) {
        long due = (Long) database.createNativeQuery(FIRST_DUE, Long.class)
                .setParameter("institution", institution)
                .setParameter("day", day)
                .setParameter("most", COMMON + 1)
                .getSingleResult();
        return due > COMMON ? WALKED : LOOKED_UP;
    }

    record Key(UUID complaintId, DeadlineKind kind) implements Serializable {}

    @Id
    private UUID complaintId;

    @Id
    @Enumerated(EnumType.STRING)
    private DeadlineKind kind;

    private String institution;
    private LocalDate dueOn;
}
