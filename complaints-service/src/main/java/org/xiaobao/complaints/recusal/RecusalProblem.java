package org.xiaobao.complaints.recusal;

import org.xiaobao.platform.problem.ProblemType;
import org.xiaobao.platform.text.Text;

/** What this feature refuses. */
enum RecusalProblem implements ProblemType {
    PERSON_RECUSED(409, "该人员应当回避，请另行指派", "This person must keep out of the case: assign another one");

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
