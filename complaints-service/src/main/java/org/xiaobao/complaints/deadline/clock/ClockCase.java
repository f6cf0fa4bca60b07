package org.xiaobao.complaints.deadline.clock;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xiaobao.complaints.deadline.clock.ClockFacts.Milestones;
import org.xiaobao.platform.time.Zones;

/**
 * A case as its clocks see it; the caller holds its row lock whenever something is to be changed.
 *
 * @param moved whether there are extensions, appraisals or mediations to look for
 */
public record ClockCase(
        UUID id,
        String number,
        String institution,
        String unit,
        String handlingUnit,
        String handler,
        String source,
        LocalDate sourceReplyDueOn,
        Instant restartedAt,
        boolean moved,
        Milestones milestones) {

    public ClockCase {
        requireNonNull(id);
        requireNonNull(milestones);
    }

    /** All that its clocks depend on, as long as nothing else has moved them. */
    public ClockFacts untouched() {
        return new ClockFacts(milestones, sourceReplyDueOn, restartedOn(), List.of(), List.of());
    }

    public LocalDate restartedOn() {
        return restartedAt == null ? null : Zones.dayOf(restartedAt);
    }

    public LocalDate receivedOn() {
        return milestones.receivedOn();
    }
}
