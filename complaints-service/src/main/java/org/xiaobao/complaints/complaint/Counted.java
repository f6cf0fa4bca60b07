package org.xiaobao.complaints.complaint;

import org.xiaobao.complaints.deadline.clock.Schedule;

/** A complaint with its clocks as they are counted now. */
public record Counted(Complaint complaint, Schedule schedule) {

    public ComplaintView view() {
        return ComplaintView.of(complaint, schedule);
    }
}
