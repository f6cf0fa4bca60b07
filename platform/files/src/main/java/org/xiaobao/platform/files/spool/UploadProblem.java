package org.xiaobao.platform.files.spool;

import org.xiaobao.platform.problem.ProblemType;
import org.xiaobao.platform.text.Text;

/** What is refused of a file before anybody looks at what it says. */
enum UploadProblem implements ProblemType {
    ZIP_BOMB(422, "压缩文件解压后过大", "The compressed file inflates too far"),
    ZIP_BROKEN(422, "压缩文件已损坏", "The compressed file is broken");

    private final int status;
    private final Text title;

    UploadProblem(int status, String zh, String en) {
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
