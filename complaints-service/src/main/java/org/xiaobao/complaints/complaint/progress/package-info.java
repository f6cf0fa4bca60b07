/**
 * What was done about a complaint so far: {@link org.xiaobao.complaints.complaint.progress.Course} up to the answer, {@link
 * org.xiaobao.complaints.complaint.progress.Aftercare} since. Values that validate themselves, give the next state instead of
 * changing, and refuse what does not fit with a {@link org.xiaobao.complaints.complaint.progress.ComplaintProblem}.
 */
package org.xiaobao.complaints.complaint.progress;
