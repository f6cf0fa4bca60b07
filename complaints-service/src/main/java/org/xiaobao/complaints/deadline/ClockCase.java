package org.xiaobao.complaints.deadline;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.xiaobao.complaints.deadline.ClockFacts.Milestones;
import org.xiaobao.platform.time.Zones;

/** A case as its clocks see it; the caller holds its row lock whenever something is to be changed. */
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
        Milestones milestones) {

    public ClockCase {
        requireNonNull(id);
        requireNonNull(milestones);
    }

    LocalDate restartedOn() {
        return restartedAt == null ? null : Zones.dayOf(restartedAt);
    }

    LocalDate receivedOn() {
        return milestones.receivedOn();
    }
}
