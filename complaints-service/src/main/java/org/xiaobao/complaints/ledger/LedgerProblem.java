package org.xiaobao.complaints.ledger;

import org.xiaobao.platform.problem.ProblemType;

/** What is refused of a ledger as a whole; problems of single rows are reported row by row. */
enum LedgerProblem implements ProblemType {
    TOO_MANY_ROWS(413, "台账行数过多，请分年或分季导入", "The ledger has too many rows; split it by year or quarter"),
    ENCODING_UNKNOWN(
            422,
            "文件编码既不是 UTF-8 也不是 GB18030，请另存为“CSV UTF-8”",
            "The file is encoded neither as UTF-8 nor as GB18030; save it as \"CSV UTF-8\""),
    LEDGER_UNREADABLE(422, "文件不是可读的台账", "The file is not a readable ledger"),
    LEDGER_COLUMNS(422, "台账的列标题不符，请用模板", "The headings of the ledger do not fit; use the template");

    private final Kind kind;

    LedgerProblem(int status, String zh, String en) {
        kind = new Kind(status, zh, en);
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
