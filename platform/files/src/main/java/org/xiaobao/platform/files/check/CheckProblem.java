package org.xiaobao.platform.files.check;

import org.xiaobao.platform.problem.ProblemType;
import org.xiaobao.platform.text.Text;

/** What a file is refused as when it was looked at. */
enum CheckProblem implements ProblemType {
    ATTACHMENT_TYPE_NOT_ALLOWED(422, "不接受此类文件", "Files of this kind are not accepted"),
    ATTACHMENT_IS_NOT_WHAT_IT_SAYS(422, "文件内容与所称类型不符", "The file is not what it says it is"),
    MALWARE_FOUND(422, "文件含有恶意代码,已拒收", "The file holds malicious code and was refused"),
    SCAN_UNAVAILABLE(503, "病毒扫描服务暂不可用,请稍后再试", "The virus scanner does not answer, try again later");

    private final int status;
    private final Text title;

    CheckProblem(int status, String zh, String en) {
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
