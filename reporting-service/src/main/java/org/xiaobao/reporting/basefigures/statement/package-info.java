/**
 * Figures that somebody states, and whether they can be true. Reading order: {@link
 * org.xiaobao.reporting.basefigures.statement.Stated} is one number as it came, {@link
 * org.xiaobao.reporting.basefigures.statement.Statement} checks them one by one, {@link
 * org.xiaobao.reporting.basefigures.statement.Sums} together; {@link
 * org.xiaobao.reporting.basefigures.statement.FigureSheet} reads them from a sheet.
 */
package org.xiaobao.reporting.basefigures.statement;
