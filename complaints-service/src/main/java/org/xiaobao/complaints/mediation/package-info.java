/**
 * What mediation-service tells: {@link org.xiaobao.complaints.mediation.MediationDesk} handles its topic, {@link
 * org.xiaobao.complaints.mediation.MediationNews} is our view of its events, and {@link
 * org.xiaobao.complaints.mediation.MediationTiming} stops the clock of the complaint that a mediation came from while it runs.
 */
package org.xiaobao.complaints.mediation;
