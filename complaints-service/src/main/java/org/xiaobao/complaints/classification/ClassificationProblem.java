package org.xiaobao.complaints.classification;

import org.xiaobao.platform.problem.ProblemType;
import org.xiaobao.platform.text.Text;

/** What this feature refuses. */
enum ClassificationProblem implements ProblemType {
    CODE_LIST_VERSION_EXISTS(409, "该版本已导入", "This version was loaded before"),
    CODE_LIST_OVERLAPS(
            409,
            "已有同日或更晚生效的版本，尚未生效的可先撤回",
            "A version begins on that day or later already; one that has not begun can be withdrawn first"),
    CODE_LIST_IN_FORCE(409, "该版本已生效，不能撤回", "This version is in force already and cannot be withdrawn"),
    CODE_LIST_FOLLOWED(409, "之后还有版本，请先撤回较晚的", "Another version follows it: withdraw the later one first");

    private final int status;
    private final Text title;

    ClassificationProblem(int status, String zh, String en) {
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
