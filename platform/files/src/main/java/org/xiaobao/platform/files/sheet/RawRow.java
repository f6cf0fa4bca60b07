package org.xiaobao.platform.files.sheet;

import java.util.List;
import java.util.Map;

/**
 * One row as it stands in the file, headings resolved; blank cells are absent.
 *
 * @param number as a spreadsheet counts: the headings are row 1
 * @param problems of cells that could not even be read, such as a formula
 */
public record RawRow<C extends SheetColumn>(int number, Map<C, String> cells, List<RowProblem> problems) {}
