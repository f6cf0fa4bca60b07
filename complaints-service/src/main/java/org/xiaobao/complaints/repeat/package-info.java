/**
 * Repeats: {@link org.xiaobao.complaints.repeat.RepeatResource} links a complaint to the one it repeats and undoes that;
 * what follows for others of the group is {@link org.xiaobao.complaints.complaint.GroupDesk}'s.
 */
package org.xiaobao.complaints.repeat;
