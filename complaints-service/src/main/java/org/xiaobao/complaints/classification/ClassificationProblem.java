package org.xiaobao.complaints.classification;

import org.xiaobao.platform.problem.ProblemType;
import org.xiaobao.platform.text.Text;

/** What this feature refuses. */
enum ClassificationProblem implements ProblemType {
    CODE_LIST_VERSION_EXISTS(409, "该版本已导入", "This version was loaded before");

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
