package org.xiaobao.mediation.mediation;

import org.xiaobao.platform.problem.ProblemType;
import org.xiaobao.platform.text.Text;

/** What this feature refuses, beside the refusals every service shares. */
enum MediationProblem implements ProblemType {
    MEDIATION_STEP_NOT_ALLOWED(409, "该调解案件的当前状态不允许此操作", "The mediation's present status does not allow this act");

    private final int status;
    private final Text title;

    MediationProblem(int status, String zh, String en) {
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
