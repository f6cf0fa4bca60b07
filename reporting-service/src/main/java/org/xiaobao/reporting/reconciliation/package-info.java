/**
 * Whether the stated figures are the facts' figures: a recount in SQL that shares nothing with the projection's Java,
 * and the sums that must come out in any year. A million facts take longer than one waits: people and the clock order a
 * {@link org.xiaobao.reporting.reconciliation.Run}, {@link org.xiaobao.reporting.reconciliation.ReconciliationWatch} has
 * it worked off by {@link org.xiaobao.reporting.reconciliation.Reconciliation}, and the last result is answered at once.
 */
package org.xiaobao.reporting.reconciliation;
