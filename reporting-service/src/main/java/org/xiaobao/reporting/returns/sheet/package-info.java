/**
 * What was produced: a {@link org.xiaobao.reporting.returns.sheet.Sheet} holds all that is printed, and {@link
 * org.xiaobao.reporting.returns.sheet.XlsxDrawing} and {@link org.xiaobao.reporting.returns.sheet.CsvDrawing} make the same
 * bytes of the same sheet for ever.
 */
package org.xiaobao.reporting.returns.sheet;
