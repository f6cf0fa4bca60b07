package org.xiaobao.complaints.corrective;

import org.xiaobao.platform.problem.ProblemType;

/** What this feature refuses. */
enum CorrectiveProblem implements ProblemType {
    CORRECTIVE_ACTION_COMPLETED(409, "该整改措施已完成", "The corrective action has been completed already"),
    CORRECTIVE_ACTION_NOT_COMPLETED(409, "该整改措施尚未完成", "The corrective action has not been completed yet"),
    CORRECTIVE_ACTION_VERIFIED(409, "该整改措施已验证", "The corrective action has been verified already"),
    VERIFICATION_OF_ONES_OWN(
            409, "不能验证本人负责或完成的整改措施,请由他人验证", "Who owns or completed the action cannot verify it; another person must");

    private final Kind kind;

    CorrectiveProblem(int status, String zh, String en) {
        kind = new Kind(status, zh, en);
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
