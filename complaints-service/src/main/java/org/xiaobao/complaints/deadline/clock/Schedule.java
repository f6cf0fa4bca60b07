package org.xiaobao.complaints.deadline.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The deadlines of one case as they stand today.
 *
 * @param calendarRevision of the holidays they were counted with
 */
public record Schedule(List<Deadline> deadlines, long calendarRevision) {

    public Schedule {
        deadlines = List.copyOf(deadlines);
    }

    public Optional<Deadline> of(DeadlineKind kind) {
        return deadlines.stream().filter(deadline -> deadline.kind() == kind).findFirst();
    }

    /** The statutory due day, null where no rule was in force. */
    public LocalDate dueOn() {
        return of(DeadlineKind.STATUTORY).map(Deadline::dueOn).orElse(null);
    }

    /** As part of another answer: without the explanations. */
    public List<Deadline> brief() {
        return deadlines.stream().map(Deadline::withoutExplanation).toList();
    }

    public List<Deadline> duties() {
        return deadlines.stream().filter(deadline -> deadline.kind().isDuty()).toList();
    }
}
