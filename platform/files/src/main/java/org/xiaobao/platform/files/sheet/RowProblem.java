package org.xiaobao.platform.files.sheet;

import org.xiaobao.platform.text.Text;

/**
 * What is wrong with a row: where and why, never what stands there.
 *
 * @param row as a spreadsheet counts: the headings are row 1
 * @param column null when it is the row as a whole
 * @param code stable, for programs
 */
public record RowProblem(int row, SheetColumn column, String code, Text message) {}
