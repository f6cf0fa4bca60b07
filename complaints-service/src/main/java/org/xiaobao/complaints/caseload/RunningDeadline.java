package org.xiaobao.complaints.caseload;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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
import org.xiaobao.complaints.deadline.DeadlineKind;

/** A deadline that has not stopped, as the list filters by it; the deadline feature writes it. */
@Entity
@Immutable
@Table(name = "deadline")
@IdClass(RunningDeadline.Key.class)
@SQLRestriction("stopped_on is null")
class RunningDeadline {

    /** Only what binds towards complainant and source. The end is true of every day the filter admits. */
    static final String DUE_BEFORE = """
            exists (select 1 from RunningDeadline d where d.complaintId = c.id and d.institution = c.institution
              and d.kind in (STATUTORY, SOURCE_REPLY) and d.dueOn < :dueBefore)
            and {1899-12-31} < :dueBefore""";

    record Key(UUID complaintId, DeadlineKind kind) implements Serializable {}

    @Id
    @Column(name = "complaint_id")
    private UUID complaintId;

    @Id
    @Enumerated(EnumType.STRING)
    private DeadlineKind kind;

    private String institution;

    @Column(name = "due_on")
    private LocalDate dueOn;
}
