package org.xiaobao.complaints.notice;

import org.xiaobao.platform.problem.ProblemType;
import org.xiaobao.platform.text.Text;

/** What this feature refuses. */
enum NoticeProblem implements ProblemType {
    NOTHING_TO_TELL(409, "尚未作出处理决定，没有可告知的内容", "There is no decision yet, so there is nothing to tell");

    private final int status;
    private final Text title;

    NoticeProblem(int status, String zh, String en) {
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
