/**
 * Whether the stated figures are the facts' figures: a recount in SQL that shares nothing with the projection's Java,
 * and the sums that must come out in any year. Asked for by people at {@code /api/v1/reconciliation}, by the clock in
 * {@link org.xiaobao.reporting.reconciliation.ReconciliationWatch}.
 */
package org.xiaobao.reporting.reconciliation;
