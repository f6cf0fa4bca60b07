/**
 * The complaint and its lifecycle: start here. {@link org.xiaobao.complaints.complaint.ActResource} takes an act to
 * {@link org.xiaobao.complaints.complaint.ComplaintDesk} (acts on one case) or {@link
 * org.xiaobao.complaints.complaint.GroupDesk} (acts that may move its repeats); the desk locks the rows and calls
 * {@link org.xiaobao.complaints.complaint.Complaint}, the only writer of its status, whose table is {@link
 * org.xiaobao.complaints.complaint.ComplaintStatus}. It returns a {@link org.xiaobao.complaints.complaint.ComplaintEvent},
 * which the desk appends to the journal. {@link org.xiaobao.complaints.complaint.Disposition} says how it counts, {@link
 * org.xiaobao.complaints.complaint.ComplaintGroup} keeps a live complaint from vanishing when its original leaves.
 */
package org.xiaobao.complaints.complaint;
