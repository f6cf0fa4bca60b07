package org.xiaobao.complaints.ledger;

import java.util.List;
import java.util.Map;

/** One row as it stands in the file, headings resolved; blank cells are absent.
 * @param number as a spreadsheet counts: the headings are row 1
 * @param problems of cells that could not even be read, such as a formula */
record RawRow(int number, Map<LedgerColumn, String> cells, List<RowProblem> problems) {}
