package org.xiaobao.complaints.deadline.policy;

import org.xiaobao.platform.problem.ProblemType;
import org.xiaobao.platform.text.Text;

/** What the rules on deadlines refuse. */
enum PolicyProblem implements ProblemType {
    POLICY_OVERLAPS(409, "与已有规则的有效期重叠", "It overlaps the period of another row of the same rule");

    private final int status;
    private final Text title;

    PolicyProblem(int status, String zh, String en) {
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
