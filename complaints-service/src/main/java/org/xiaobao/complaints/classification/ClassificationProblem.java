package org.xiaobao.complaints.classification;

import org.xiaobao.platform.problem.ProblemType;
import org.xiaobao.platform.problem.Text;

/** What this feature refuses. */
enum ClassificationProblem implements ProblemType {
    CODE_LIST_VERSION_EXISTS(409, "该版本已导入", "This version was loaded before"),
    CODE_LIST_OVERLAPS(409, "已有同日或更晚生效的版本", "A version begins on that day or later already");

    private final int status;
    private final Text title;

    ClassificationProblem(int status, String zh, String en) {
        this.status = status;
        this.title = new Text(zh, en);
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public Text title() {
        return title;
    }
}
