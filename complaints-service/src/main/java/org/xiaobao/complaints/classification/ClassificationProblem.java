package org.xiaobao.complaints.classification;

import org.xiaobao.platform.problem.ProblemType;

/** What this feature refuses. */
enum ClassificationProblem implements ProblemType {
    CODE_LIST_VERSION_EXISTS(409, "该版本已导入", "This version was loaded before");

    private final Kind kind;

    ClassificationProblem(int status, String zh, String en) {
        kind = new Kind(status, zh, en);
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
