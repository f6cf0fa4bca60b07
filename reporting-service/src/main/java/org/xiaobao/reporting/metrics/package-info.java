/**
 * The year's figures as they are asked for. Reading order: {@link org.xiaobao.reporting.metrics.MetricsResource},
 * {@link org.xiaobao.reporting.metrics.MetricsDesk} (which figures, which year before), then one record per block of the
 * answer ({@link org.xiaobao.reporting.metrics.ComplaintFigures} and its neighbours), each made from a {@link
 * org.xiaobao.reporting.figure.Tally} by pure arithmetic. {@link org.xiaobao.reporting.metrics.Cases} opens any of the
 * numbers.
 */
package org.xiaobao.reporting.metrics;
