/**
 * The complaint and its lifecycle: start here. What an act does stands in {@link org.xiaobao.complaints.complaint.Complaint}, the
 * only writer of its status, whose table is {@link org.xiaobao.complaints.complaint.ComplaintStatus}; {@link
 * org.xiaobao.complaints.complaint.Disposition} says how it counts. It holds a {@link
 * org.xiaobao.complaints.complaint.registration.Registration} (as it came) and a {@link
 * org.xiaobao.complaints.complaint.progress.Course} (what was done since). {@link
 * org.xiaobao.complaints.complaint.ComplaintRegister} enters it. Every later act goes through {@link
 * org.xiaobao.complaints.complaint.ComplaintDoor}, which locks the rows, says whether this person may act on this case, counts its
 * clocks and tells the facts: a {@link org.xiaobao.complaints.complaint.ComplaintFact} each, with its {@link
 * org.xiaobao.complaints.complaint.ComplaintState}.
 *
 * <p>The acts themselves are features that stand on this one, each with a resource and a desk: answer, handling, contact,
 * aftercare, timing, erasure; a complaint is read through dossier.
 */
package org.xiaobao.complaints.complaint;
