/**
 * Repeats: {@link org.xiaobao.complaints.repeat.RepeatResource} links a complaint to the one it repeats and undoes that;
 * what follows for others of the group is {@link org.xiaobao.complaints.complaint.GroupDesk}'s. {@link
 * org.xiaobao.complaints.repeat.CandidateDesk} suggests which complaints may be the same one, {@link
 * org.xiaobao.complaints.repeat.Comparison} says how much they are alike.
 */
package org.xiaobao.complaints.repeat;
