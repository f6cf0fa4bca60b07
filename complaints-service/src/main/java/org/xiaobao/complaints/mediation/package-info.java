/**
 * What mediation-service tells: {@link org.xiaobao.complaints.mediation.MediationDesk} handles its topic, {@link
 * org.xiaobao.complaints.mediation.MediationNews} is our view of its events, and a mediation that came from a complaint
 * stops that complaint's clock while it runs.
 */
package org.xiaobao.complaints.mediation;
