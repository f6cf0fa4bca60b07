package org.xiaobao.mediation.mediation;

import org.xiaobao.platform.problem.ProblemType;

/** What this feature refuses, beside the refusals every service shares. */
enum MediationProblem implements ProblemType {
    MEDIATION_STEP_NOT_ALLOWED(409, "该调解案件的当前状态不允许此操作", "The mediation's present status does not allow this act");

    private final Kind kind;

    MediationProblem(int status, String zh, String en) {
        kind = new Kind(status, zh, en);
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
