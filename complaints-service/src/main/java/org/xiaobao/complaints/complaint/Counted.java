package org.xiaobao.complaints.complaint;

import org.xiaobao.complaints.deadline.clock.Schedule;

/** A complaint with its clocks as they are counted now. */
record Counted(Complaint complaint, Schedule schedule) {

    ComplaintView view() {
        return ComplaintView.of(complaint, schedule);
    }
}
