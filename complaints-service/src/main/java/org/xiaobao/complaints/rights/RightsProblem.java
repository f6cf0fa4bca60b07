package org.xiaobao.complaints.rights;

import org.xiaobao.platform.problem.ProblemType;

/** What this feature refuses. */
enum RightsProblem implements ProblemType {
    RIGHTS_REQUEST_DECIDED(409, "该请求已有决定", "The request has been decided already"),
    RIGHTS_REQUEST_NOT_GRANTED(409, "该请求尚未获准或已被拒绝", "The request has not been granted"),
    RIGHTS_REQUEST_FULFILLED(409, "该请求已办结", "The request has been fulfilled already"),
    NOT_ERASED_YET(409, "投诉的个人信息尚未删除", "Its personal data have not been erased yet: POST /complaints/{id}/erasure"),
    NO_REQUEST_FOR_ACCESS(409, "仅查阅复制请求可取得副本", "Only a request for access is answered with a copy"),
    COPY_NOT_DRAWN(409, "尚未调取副本,请先调取", "No copy has been drawn yet: draw it first with POST /{id}/copy");

    private final Kind kind;

    RightsProblem(int status, String zh, String en) {
        kind = new Kind(status, zh, en);
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
