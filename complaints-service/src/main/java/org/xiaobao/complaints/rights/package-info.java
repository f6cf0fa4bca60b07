/**
 * Rights of the persons in a complaint over their data (PIPL 44-50): {@link org.xiaobao.complaints.rights.RightsResource} →
 * {@link org.xiaobao.complaints.rights.RightsDesk} → {@link org.xiaobao.complaints.rights.RightsRequest}, each act told in the
 * journal as a {@link org.xiaobao.complaints.rights.RightsFact}; the complaint each is about is locked first, by {@link
 * org.xiaobao.complaints.rights.ConcernedComplaints}, and corrected through its own door.
 */
package org.xiaobao.complaints.rights;
