package org.xiaobao.complaints.recusal;

import org.xiaobao.platform.problem.ProblemType;

/** What this feature refuses. */
enum RecusalProblem implements ProblemType {
    PERSON_RECUSED(409, "该人员应当回避，请另行指派", "This person must keep out of the case: assign another one");

    private final Kind kind;

    RecusalProblem(int status, String zh, String en) {
        kind = new Kind(status, zh, en);
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
