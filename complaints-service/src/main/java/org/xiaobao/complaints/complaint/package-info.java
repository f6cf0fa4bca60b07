/**
 * The complaint and its lifecycle: start here. {@link org.xiaobao.complaints.complaint.ActResource} takes an act to {@link
 * org.xiaobao.complaints.complaint.ComplaintDesk} (acts on one case) or {@link org.xiaobao.complaints.complaint.GroupDesk} (acts that
 * may move its repeats). The desk hands it in at {@link org.xiaobao.complaints.complaint.ComplaintDoor}, which locks the rows, says
 * whether this person may act on this case, counts its clocks and tells the facts. What the act does stands in {@link
 * org.xiaobao.complaints.complaint.Complaint}, the only writer of its status, whose table is {@link
 * org.xiaobao.complaints.complaint.ComplaintStatus}; its facts are {@link org.xiaobao.complaints.complaint.ComplaintEvent}. {@link
 * org.xiaobao.complaints.complaint.Disposition} says how it counts, {@link org.xiaobao.complaints.complaint.ComplaintGroup} keeps a
 * live complaint from vanishing when its original leaves.
 *
 * <p>Beside them: {@link org.xiaobao.complaints.complaint.HandlingDesk} (assignment, major complaints), {@link
 * org.xiaobao.complaints.complaint.ContactDesk}, {@link org.xiaobao.complaints.complaint.JointAnswerDesk} (an original
 * answered with its repeats), {@link org.xiaobao.complaints.complaint.AftercareDesk} (call-back, re-examination), {@link
 * org.xiaobao.complaints.complaint.PastCaseDesk} (ledgers), {@link org.xiaobao.complaints.complaint.ErasureDesk}.
 */
package org.xiaobao.complaints.complaint;
