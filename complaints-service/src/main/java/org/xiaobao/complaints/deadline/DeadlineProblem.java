package org.xiaobao.complaints.deadline;

import org.xiaobao.platform.problem.ProblemType;

/** What this feature refuses. */
public enum DeadlineProblem implements ProblemType {
    CLOCK_STOPPED(409, "办理期限已停止计算", "The statutory clock does not run any more"),
    DEADLINE_EXPIRED(409, "办理期限已届满,不能再延期", "The period has expired and cannot be extended any more"),
    EXTENSION_LIMIT_REACHED(409, "延期次数已用完", "No further extension is possible"),
    EXTENSION_STEP_SKIPPED(409, "延期须逐级申请", "Extensions are taken one step at a time"),
    EXTENSION_PENDING(409, "已有待审批的延期申请", "Another extension is waiting for its approval"),
    EXTENSION_DECIDED(409, "该延期申请已审批", "The extension has been decided already"),
    EXTENSION_ALREADY_TOLD(409, "已就该延期告知投诉人", "The complainant has been told of the extension already"),
    EXTENSION_NEEDS_NOTICE(409, "须先告知投诉人方可批准", "The complainant must be told before it can be approved"),
    EXTENSION_OF_ONES_OWN(409, "不能审批自己提出的延期申请", "One's own request is for another person to decide"),
    PAUSE_OVERLAPS(409, "与已有的鉴定期间重叠", "It overlaps an appraisal that is there already"),
    PAUSE_ENDED(409, "该鉴定已结束", "The appraisal has ended already");

    private final Kind kind;

    DeadlineProblem(int status, String zh, String en) {
        kind = new Kind(status, zh, en);
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
