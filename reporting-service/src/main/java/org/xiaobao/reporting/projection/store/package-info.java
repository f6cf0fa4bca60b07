/**
 * The tables of all generations: facts, totals, positions and refusals, changed on the caller's connection; and what the
 * other features may ask of them ({@link org.xiaobao.reporting.projection.store.Totals}, {@link
 * org.xiaobao.reporting.projection.store.Recount}).
 */
package org.xiaobao.reporting.projection.store;
