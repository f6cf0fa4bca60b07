package org.xiaobao.reporting.projection.operator;

import org.xiaobao.platform.problem.ProblemType;
import org.xiaobao.platform.text.Text;

/** What operators of the projection are refused. */
enum ProjectionProblem implements ProblemType {
    REBUILD_RUNNING(409, "已有一次重建正在进行", "A rebuild is running already"),
    DEAD_LETTER_STILL_UNREADABLE(409, "该消息仍无法处理", "The message still cannot be processed");

    private final int status;
    private final Text title;

    ProjectionProblem(int status, String zh, String en) {
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
