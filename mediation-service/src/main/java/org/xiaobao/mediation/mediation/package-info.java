/**
 * The mediation case (调解案件) and its lifecycle. Start here, and read in this order:
 * {@link org.xiaobao.mediation.mediation.MediationResource} and
 * {@link org.xiaobao.mediation.mediation.ActResource} (paths and roles),
 * {@link org.xiaobao.mediation.mediation.MediationDesk} (the use cases),
 * {@link org.xiaobao.mediation.mediation.Mediation} (the aggregate, the only writer of its status),
 * {@link org.xiaobao.mediation.mediation.MediationStatus} (the lifecycle as one switch),
 * {@link org.xiaobao.mediation.mediation.MediationFact} (the facts others hear of).
 *
 * <p>A mediation stands alone: most are not complaints, so the link to a complaint is optional.
 */
package org.xiaobao.mediation.mediation;
