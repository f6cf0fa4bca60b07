package org.xiaobao.complaints.complaint.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a complaint knows of its clocks.
 *
 * @param dueOn statutory due day as last counted; null where no rule was in force on the day of receipt
 * @param calendarRevision the holidays they were last counted with
 * @param moved whether an extension, an appraisal or a mediation has moved one; where none has, none is looked for
 * @param extensions how many extensions were granted, those of a period that then started again included
 * @param restartedAt when new facts or a decision set aside made the period start again; null where nothing did
 */
@Embeddable
public record Clocks(
        @Column(name = "due_on") LocalDate dueOn,
        @Column(name = "calendar_revision") long calendarRevision,
        @Column(name = "clocks_moved") boolean moved,
        @Column(name = "extensions_granted") int extensions,
        @Column(name = "restarted_at") Instant restartedAt) {

    /** Not counted yet. */
    public static final Clocks NEW = new Clocks(null, 0, false, 0, null);

    public Clocks counted(LocalDate due, long calendar) {
        return new Clocks(due, calendar, moved, extensions, restartedAt);
    }

    public Clocks movedBesideItsActs() {
        return new Clocks(dueOn, calendarRevision, true, extensions, restartedAt);
    }

    public Clocks extended() {
        return new Clocks(dueOn, calendarRevision, true, extensions + 1, restartedAt);
    }

    public Clocks restarted(Instant at) {
        return new Clocks(dueOn, calendarRevision, moved, extensions, at);
    }

    /** Whether the due day can be another than after the last act: while a pause runs, or as holidays have changed. */
    public boolean areToBeCounted(long calendar) {
        return moved || calendarRevision != calendar;
    }
}
