package org.xiaobao.complaints.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import org.xiaobao.complaints.deadline.DeadlineDesk;
import org.xiaobao.complaints.deadline.clock.Schedule;

/** Keeps a complaint's clocks in step with it: counted when it arrives, before and after each act, shown with it. */
@ApplicationScoped
class CaseClocks {

    private final DeadlineDesk deadlines;

    CaseClocks(DeadlineDesk deadlines) {
        this.deadlines = deadlines;
    }

    /** When it arrives, and after each act that may have moved its clocks, before the facts that tell of it. */
    Schedule count(Complaint complaint) {
        Schedule schedule = deadlines.count(complaint.snapshot().clockCase());
        complaint.counted(schedule);
        return schedule;
    }

    /** For the facts of a case whose acts are all past: its due day, nothing kept. */
    void foresee(Complaint arrived) {
        arrived.counted(of(arrived));
    }

    /** Before an act, as its facts shall carry today's due day. */
    void bringUpToDate(Complaint complaint) {
        if (complaint.snapshot().clocks().areToBeCounted(deadlines.calendarRevision(complaint.institution()))) {
            complaint.counted(of(complaint));
        }
    }

    Schedule of(Complaint complaint) {
        return deadlines.schedule(complaint.snapshot().clockCase());
    }
}
