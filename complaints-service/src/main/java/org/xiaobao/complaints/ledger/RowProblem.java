package org.xiaobao.complaints.ledger;

import org.xiaobao.platform.text.Text;

/** What is wrong with a row: where and why, never what stands there.
 * @param column null when it is the row as a whole */
record RowProblem(int row, LedgerColumn column, String code, Text message) {}
