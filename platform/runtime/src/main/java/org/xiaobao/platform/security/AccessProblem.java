package org.xiaobao.platform.security;

import org.xiaobao.platform.problem.ProblemType;

/** What is refused because of who asks, beyond the role. */
public enum AccessProblem implements ProblemType {
    TOP_UNIT_ONLY(403, "仅限本机构总部办理", "Only the institution's head office may do this"),
    REFERENCE_ELSEWHERE(
            409,
            "该编号已由本机构其他单位登记，请与其核对",
            "This reference is registered by another unit of your institution: check with it");

    private final Kind kind;

    AccessProblem(int status, String zh, String en) {
        kind = new Kind(status, zh, en);
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
