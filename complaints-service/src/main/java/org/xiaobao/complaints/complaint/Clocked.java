package org.xiaobao.complaints.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;

/** What its clocks leave on a case. */
@MappedSuperclass
abstract class Clocked {

    /** Statutory due day as last counted; null where no rule was in force on the day of receipt. */
    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "restarted_at")
    private Instant restartedAt;

    /** What the clocks say now. */
    void due(LocalDate on) {
        dueOn = on;
    }

    void startAgain(Instant at) {
        restartedAt = at;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    Instant restartedAt() {
        return restartedAt;
    }
}
