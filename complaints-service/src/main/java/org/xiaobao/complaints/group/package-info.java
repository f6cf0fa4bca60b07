/**
 * An original and the complaints that repeat it: {@link org.xiaobao.complaints.group.GroupDesk} does what moves the others along,
 * {@link org.xiaobao.complaints.group.ComplaintGroup} keeps a live complaint from vanishing when its original leaves the count.
 */
package org.xiaobao.complaints.group;
