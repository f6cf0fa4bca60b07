package org.xiaobao.complaints.recusal;

import org.xiaobao.platform.problem.ProblemType;
import org.xiaobao.platform.text.Text;

/** What this feature refuses. */
enum RecusalProblem implements ProblemType {
    PERSON_RECUSED(409, "该人员应当回避,请另行指派", "This person must keep out of the case: assign another one"),
    RECUSAL_RULE_OVERLAPS(409, "与已有回避规则的有效期重叠", "It overlaps the period of another row of the same rule"),
    RECUSAL_RULE_ENDED(409, "该回避规则已有失效日", "The rule has a last day already");

    private final int status;
    private final Text title;

    RecusalProblem(int status, String zh, String en) {
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
