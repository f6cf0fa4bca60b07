package org.xiaobao.review.review;

/** How a review ends: 通过, 修改后通过, 不同意, 退回补充. */
public enum Conclusion {
    PASSED,
    PASSED_WITH_AMENDMENTS,
    REJECTED,
    RETURNED;

    /** A text may only go out when every opinion on it has been answered. */
    boolean passes() {
        return switch (this) {
            case PASSED, PASSED_WITH_AMENDMENTS -> true;
            case REJECTED, RETURNED -> false;
        };
    }
}
