package org.xiaobao.platform.keys;

import org.xiaobao.platform.problem.ProblemType;

/** What this feature refuses. */
enum KeysProblem implements ProblemType {
    KEYSET_NOT_WRITABLE(
            409,
            "密钥文件不可写,请由其管理者替换",
            "The keyset file cannot be written here: whoever owns it replaces it, and it is taken up within a second");

    private final Kind kind;

    KeysProblem(int status, String zh, String en) {
        kind = new Kind(status, zh, en);
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
