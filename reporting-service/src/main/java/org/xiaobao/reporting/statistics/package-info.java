/**
 * What may be said of small numbers: how far a rate is known ({@link org.xiaobao.reporting.statistics.Interval}), whether a
 * change is more than chance ({@link org.xiaobao.reporting.statistics.Chance}), how far a month may lie from its fellows
 * ({@link org.xiaobao.reporting.statistics.ControlLimits}), and where one stands among others ({@link
 * org.xiaobao.reporting.statistics.Ranking}). Pure arithmetic.
 */
package org.xiaobao.reporting.statistics;
