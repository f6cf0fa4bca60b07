/**
 * Rights of the persons in a complaint over their data (PIPL 44-50): {@link org.xiaobao.complaints.rights.RightsResource} →
 * {@link org.xiaobao.complaints.rights.RightsDesk} → {@link org.xiaobao.complaints.rights.RightsRequest}, each act told in the
 * journal as a {@link org.xiaobao.complaints.rights.RightsFact}; what changes the complaint itself goes through its annex.
 */
package org.xiaobao.complaints.rights;
