package org.xiaobao.complaints.ledger;

import java.util.List;
import org.xiaobao.complaints.complaint.registration.Registration;
import org.xiaobao.complaints.complaint.registration.WorkOrder;
import org.xiaobao.platform.files.sheet.RowProblem;

/** A row as read: a case that may be registered, or what is wrong with it.
 * @param knownAs the work order, first as it would be registered, then as it may have been under an earlier key
 * @param repeatOf the reference of the original it repeats, or null */
record ReadCase(
        int row,
        List<WorkOrder> knownAs,
        Registration registration,
        PastCourse course,
        String repeatOf,
        List<RowProblem> problems) {

    static ReadCase refused(int row, List<RowProblem> problems) {
        return new ReadCase(row, List.of(), null, null, null, problems);
    }

    boolean isRefused() {
        return !problems.isEmpty();
    }
}
