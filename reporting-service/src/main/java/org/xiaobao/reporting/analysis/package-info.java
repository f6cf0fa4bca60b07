/**
 * Figures one by one, from their definitions: compared with other periods, ranked by units, followed over the months, and
 * where they gather. Reading order: {@link org.xiaobao.reporting.analysis.FiguresResource}, then a desk for each question.
 */
package org.xiaobao.reporting.analysis;
