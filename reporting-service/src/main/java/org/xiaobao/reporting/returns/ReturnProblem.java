package org.xiaobao.reporting.returns;

import org.xiaobao.platform.problem.ProblemType;

/** What is refused of returns. */
enum ReturnProblem implements ProblemType {
    RETURN_DRAWN_OTHERWISE(
            500,
            "报表重新生成的文件与当初生成的不一致，请联系运维；报表内容仍可按 JSON 查看",
            "Drawn again, the file differs from the one produced then: tell the operator; its content can still be read as JSON");

    private final Kind kind;

    ReturnProblem(int status, String zh, String en) {
        kind = new Kind(status, zh, en);
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
