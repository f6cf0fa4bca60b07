package org.xiaobao.complaints.attachment;

import org.xiaobao.platform.problem.ProblemType;

/** What is refused of an attachment beside what its file is refused as. */
enum AttachmentProblem implements ProblemType {
    TOO_MANY_ATTACHMENTS(409, "附件数量已达上限", "The complaint has as many attachments as it may have");

    private final Kind kind;

    AttachmentProblem(int status, String zh, String en) {
        kind = new Kind(status, zh, en);
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
