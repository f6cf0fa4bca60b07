package org.xiaobao.platform.files.spool;

import org.xiaobao.platform.problem.ProblemType;

/** What is refused of a file before anybody looks at what it says. */
enum UploadProblem implements ProblemType {
    ZIP_BOMB(422, "压缩文件解压后过大", "The compressed file inflates too far"),
    ZIP_BROKEN(422, "压缩文件已损坏", "The compressed file is broken");

    private final Kind kind;

    UploadProblem(int status, String zh, String en) {
        kind = new Kind(status, zh, en);
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
