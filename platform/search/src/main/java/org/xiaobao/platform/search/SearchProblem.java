package org.xiaobao.platform.search;

import org.xiaobao.platform.problem.ProblemType;

/** What this feature refuses. */
public enum SearchProblem implements ProblemType {
    SEARCH_TOO_SHORT(422, "检索词至少两个字", "A search needs at least two characters"),
    SEARCH_FOR_NUMBERS(422, "电话、证件、账号等号码不在全文检索之内", "Phone, ID and account numbers are not in the search index"),
    TOO_MANY_TO_COUNT(422, "命中过多,无法逐件核对总数", "There are too many hits to check each one for the total");

    private final Kind kind;

    SearchProblem(int status, String zh, String en) {
        kind = new Kind(status, zh, en);
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
