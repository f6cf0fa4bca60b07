package org.xiaobao.review.review;

import org.xiaobao.platform.problem.ProblemType;

/** What this feature refuses, beside the refusals every service shares. */
enum ReviewProblem implements ProblemType {
    REVIEW_CONCLUDED(409, "该审查已有结论", "The review has been concluded"),
    REVIEWER_IS_SUBMITTER(409, "审查人不得审查本人送审的事项", "A reviewer may not review what they submitted"),
    AMENDMENTS_NEED_OPINION(409, "没有审查意见,不能作出修改后通过的结论", "Without an opinion there is nothing to amend"),
    OPINION_UNANSWERED(409, "尚有未回应的审查意见", "An opinion has not been answered"),
    OPINION_ALREADY_ANSWERED(409, "该审查意见已回应", "The opinion has been answered");

    private final Kind kind;

    ReviewProblem(int status, String zh, String en) {
        kind = new Kind(status, zh, en);
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
