package org.xiaobao.complaints.notice;

import org.xiaobao.platform.problem.ProblemType;

/** What this feature refuses. */
enum NoticeProblem implements ProblemType {
    NOTHING_TO_TELL(409, "尚未作出处理决定，没有可告知的内容", "There is no decision yet, so there is nothing to tell");

    private final Kind kind;

    NoticeProblem(int status, String zh, String en) {
        kind = new Kind(status, zh, en);
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
