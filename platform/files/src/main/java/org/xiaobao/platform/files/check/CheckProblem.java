package org.xiaobao.platform.files.check;

import org.xiaobao.platform.problem.ProblemType;

/** What a file is refused as when it was looked at. */
enum CheckProblem implements ProblemType {
    ATTACHMENT_TYPE_NOT_ALLOWED(422, "不接受此类文件", "Files of this kind are not accepted"),
    ATTACHMENT_IS_NOT_WHAT_IT_SAYS(422, "文件内容与所称类型不符", "The file is not what it says it is"),
    MALWARE_FOUND(422, "文件含有恶意代码,已拒收", "The file holds malicious code and was refused"),
    SCAN_UNAVAILABLE(503, "病毒扫描服务暂不可用,请稍后再试", "The virus scanner does not answer, try again later");

    private final Kind kind;

    CheckProblem(int status, String zh, String en) {
        kind = new Kind(status, zh, en);
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
