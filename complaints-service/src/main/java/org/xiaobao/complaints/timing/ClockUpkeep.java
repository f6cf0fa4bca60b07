package org.xiaobao.complaints.timing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xiaobao.complaints.complaint.ComplaintDoor;
import org.xiaobao.complaints.deadline.DeadlineAlarms;
import org.xiaobao.complaints.deadline.DeadlineDesk;
import org.xiaobao.complaints.deadline.DeadlineDesk.Recount;
import org.xiaobao.complaints.timing.TimingEvent.DeadlineAlarmRaised;
import org.xiaobao.complaints.timing.TimingEvent.DeadlinesRecomputed;
import org.xiaobao.platform.acts.ActClock;
import org.xiaobao.platform.acts.Change;

/** What the suite does to clocks by itself, batch by batch, one transaction each; nobody is ever waited for. */
@ApplicationScoped
class ClockUpkeep {

    private final ComplaintDoor door;
    private final DeadlineAlarms alarms;
    private final DeadlineDesk deadlines;
    private final ActClock clock;

    ClockUpkeep(ComplaintDoor door, DeadlineAlarms alarms, DeadlineDesk deadlines, ActClock clock) {
        this.door = door;
        this.alarms = alarms;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** @return how many cases were looked at */
    @Transactional
    int raiseAlarms(int atMost) {
        return door.befallUnlessBusy(
                        alarms.due(atMost),
                        complaint -> new Change<>(null, () -> alarms.take(complaint.id()).stream()
                                .map(alarm -> new DeadlineAlarmRaised(
                                        clock.now(), alarm.kind(), alarm.stage(), alarm.dueOn(), complaint.state()))
                                .toList()))
                .size();
    }

    /** @return how many cases were looked at */
    @Transactional
    int recount(int atMost) {
        return door.befallUnlessBusy(deadlines.stale(atMost), complaint -> {
                    Recount recount = deadlines.recount(complaint.snapshot().clockCase());
                    if (recount.moved().isEmpty()) {
                        return Change.none(null);
                    }
                    complaint.counted(recount.schedule());
                    return Change.of(
                            null, () -> new DeadlinesRecomputed(clock.now(), recount.moved(), complaint.state()));
                })
                .size();
    }
}
