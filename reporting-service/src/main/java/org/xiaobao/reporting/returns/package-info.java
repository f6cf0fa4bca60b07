/**
 * Returns (报表): tables that are produced from the figures for a regulator or for the house, and kept as they were. Reading
 * order: {@link org.xiaobao.reporting.returns.ReturnResource}, {@link org.xiaobao.reporting.returns.ReturnDesk}, which reads
 * the figures at one moment ({@link org.xiaobao.reporting.returns.Reading}), fills the form's table ({@link
 * org.xiaobao.reporting.returns.Filling}) and freezes the sheet ({@link org.xiaobao.reporting.returns.ProducedReturns}); what
 * is due is produced by {@link org.xiaobao.reporting.returns.ReturnSchedule}. Forms are kept in {@link
 * org.xiaobao.reporting.returns.form}, sheets drawn in {@link org.xiaobao.reporting.returns.sheet}.
 */
package org.xiaobao.reporting.returns;
