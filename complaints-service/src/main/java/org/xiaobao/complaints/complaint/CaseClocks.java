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

    /** Before its first fact, so that the fact knows the due day. */
    Schedule open(Complaint arrived) {
        Schedule schedule = deadlines.open(arrived.snapshot().clockCase());
        arrived.due(schedule.dueOn());
        return schedule;
    }

    /** For the facts of a case whose acts are all past: its due day, nothing kept. */
    void foresee(Complaint arrived) {
        arrived.due(deadlines.foresee(arrived.snapshot().clockCase()).dueOn());
    }

    /** Before an act: while a pause runs the due day moves from day to day, and the act's fact shall carry today's. */
    void bringUpToDate(Complaint complaint) {
        complaint.due(deadlines.schedule(complaint.snapshot().clockCase()).dueOn());
    }

    /** After an act on the clocks themselves, before its fact. */
    Schedule moved(Complaint complaint) {
        Schedule schedule = deadlines.refresh(complaint.snapshot().clockCase());
        complaint.due(schedule.dueOn());
        return schedule;
    }

    Schedule of(Complaint complaint) {
        return deadlines.schedule(complaint.snapshot().clockCase());
    }
}
