package org.xiaobao.complaints.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.xiaobao.complaints.complaint.ComplaintEvent.DeadlineAlarmRaised;
import org.xiaobao.complaints.complaint.ComplaintEvent.DeadlinesRecomputed;
import org.xiaobao.complaints.deadline.DeadlineAlarms;
import org.xiaobao.complaints.deadline.DeadlineAlarms.Alarm;
import org.xiaobao.complaints.deadline.DeadlineDesk;
import org.xiaobao.complaints.deadline.DeadlineDesk.Moved;
import org.xiaobao.platform.journal.Journal;
import org.xiaobao.platform.security.Actor;

/** What the suite does to clocks by itself, batch by batch, one transaction each; nobody is ever waited for. */
@ApplicationScoped
class WatchDesk {

    private final Complaints complaints;
    private final DeadlineAlarms alarms;
    private final DeadlineDesk deadlines;
    private final Journal journal;
    private final Clock clock;

    WatchDesk(Complaints complaints, DeadlineAlarms alarms, DeadlineDesk deadlines, Journal journal, Clock clock) {
        this.complaints = complaints;
        this.alarms = alarms;
        this.deadlines = deadlines;
        this.journal = journal;
        this.clock = clock;
    }

    /** @return how many cases were looked at */
    @Transactional
    int raiseAlarms(int atMost) {
        List<Complaint> locked = complaints.lockedUnlessBusy(alarms.due(atMost));
        for (Complaint complaint : locked) {
            for (Alarm alarm : alarms.take(complaint.id())) {
                journal.append(
                        new DeadlineAlarmRaised(
                                clock.instant(), alarm.kind(), alarm.stage(), alarm.dueOn(), complaint.state()),
                        Actor.system(complaint.institution()));
            }
        }
        return locked.size();
    }

    /** @return how many cases were looked at */
    @Transactional
    int recount(int atMost) {
        List<Complaint> locked = complaints.lockedUnlessBusy(deadlines.stale(atMost));
        for (Complaint complaint : locked) {
            List<Moved> moved = deadlines.recount(complaint.snapshot().clockCase());
            if (!moved.isEmpty()) {
                complaint.due(
                        deadlines.schedule(complaint.snapshot().clockCase()).dueOn());
                journal.append(
                        new DeadlinesRecomputed(clock.instant(), moved, complaint.state()),
                        Actor.system(complaint.institution()));
            }
        }
        return locked.size();
    }
}
