/**
 * Where a complaint should go (路由): dated {@link org.xiaobao.complaints.routing.HandlingRoute rows} say which unit handles what,
 * {@link org.xiaobao.complaints.routing.Routes} finds the most specific one, and the suggestion says why. Assigning stays the
 * officer's act.
 */
package org.xiaobao.complaints.routing;
