package org.xiaobao.complaints.retention;

import org.xiaobao.platform.problem.ProblemType;
import org.xiaobao.platform.text.Text;

/** What this feature refuses. */
enum RetentionProblem implements ProblemType {
    RETENTION_RULE_OVERLAPS(409, "该规则已有当日起或更晚生效的版本", "A version from that day on, or a later one, is there already");

    private final int status;
    private final Text title;

    RetentionProblem(int status, String zh, String en) {
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
