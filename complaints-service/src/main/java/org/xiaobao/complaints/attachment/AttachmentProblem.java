package org.xiaobao.complaints.attachment;

import org.xiaobao.platform.problem.ProblemType;
import org.xiaobao.platform.text.Text;

/** What is refused of an attachment beside what its file is refused as. */
enum AttachmentProblem implements ProblemType {
    TOO_MANY_ATTACHMENTS(409, "附件数量已达上限", "The complaint has as many attachments as it may have");

    private final int status;
    private final Text title;

    AttachmentProblem(int status, String zh, String en) {
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
