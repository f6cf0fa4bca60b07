package org.xiaobao.reporting.basefigures;

import org.xiaobao.platform.problem.ProblemType;

/** What this feature refuses. */
enum BaseFiguresProblem implements ProblemType {
    SIGNATURE_OF_ONES_OWN(409, "不能签署本人录入的基数，请由他人签署", "Who entered the figures cannot sign them; another person must"),
    EDITION_WAITS(
            409,
            "该年度已有一版基数待签署，请先签署或撤回",
            "An edition of this year waits for its signature; sign it or withdraw it first"),
    NOTHING_WAITS(409, "该年度没有待签署的基数", "No edition of this year waits for a signature"),
    YEAR_HAS_EVENTS(
            409,
            "该年度已有业务数据；如确需另存基数，请以 besideEvents 为 true 重新录入，两者并列而不混合",
            "This year has events of its own; to keep signed figures beside them, enter the figures with besideEvents true:"
                    + " they are shown beside each other and never mixed"),
    SHEET_UNREADABLE(422, "文件不是可读的基数表", "The file is not a readable sheet of base figures"),
    SHEET_ENCODING_UNKNOWN(
            422,
            "文件编码既不是 UTF-8 也不是 GB18030，请另存为“CSV UTF-8”",
            "The file is encoded neither as UTF-8 nor as GB18030; save it as \"CSV UTF-8\""),
    SHEET_COLUMNS(
            422,
            "基数表的列标题不符，须有指标、分项、代码、数值四列",
            "The headings of the sheet do not fit; it has the columns figure, dimension, code and value"),
    SHEET_TOO_LONG(413, "基数表行数过多", "The sheet of base figures has too many rows");

    private final Kind kind;

    BaseFiguresProblem(int status, String zh, String en) {
        kind = new Kind(status, zh, en);
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
