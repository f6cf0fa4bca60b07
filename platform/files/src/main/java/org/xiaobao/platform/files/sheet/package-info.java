/**
 * Sheets on their way in: a {@link org.xiaobao.platform.files.sheet.SheetReader} reads a file of a {@link
 * org.xiaobao.platform.files.sheet.SheetType} row by row, {@link org.xiaobao.platform.files.sheet.CsvReader} as people's programs
 * separate values, {@link org.xiaobao.platform.files.sheet.XlsxReader} a workbook that {@link
 * org.xiaobao.platform.files.sheet.WorkbookGuard} has gone through first; {@link org.xiaobao.platform.files.sheet.RowTexts} gives
 * the values of a row and gathers each {@link org.xiaobao.platform.files.sheet.RowProblem}.
 */
package org.xiaobao.platform.files.sheet;
