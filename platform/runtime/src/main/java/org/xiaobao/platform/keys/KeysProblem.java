package org.xiaobao.platform.keys;

import org.xiaobao.platform.problem.ProblemType;
import org.xiaobao.platform.text.Text;

/** What this feature refuses. */
enum KeysProblem implements ProblemType {
    KEYSET_NOT_WRITABLE(
            409,
            "密钥文件不可写,请由其管理者替换",
            "The keyset file cannot be written here: whoever owns it replaces it, and it is taken up within a second");

    private final int status;
    private final Text title;

    KeysProblem(int status, String zh, String en) {
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
