package org.xiaobao.reporting.projection.operator;

import org.xiaobao.platform.problem.ProblemType;

/** What operators of the projection are refused. */
enum ProjectionProblem implements ProblemType {
    REBUILD_RUNNING(409, "已有一次重建正在进行", "A rebuild is running already"),
    DEAD_LETTER_STILL_UNREADABLE(409, "该消息仍无法处理", "The message still cannot be processed");

    private final Kind kind;

    ProjectionProblem(int status, String zh, String en) {
        kind = new Kind(status, zh, en);
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
