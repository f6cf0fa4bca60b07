package org.xiaobao.platform.web;

import org.xiaobao.platform.problem.CommonProblem;
import org.xiaobao.platform.problem.DomainProblem;

/** The version a client believes to act on ({@code If-Match}); absent where that is allowed, then anything goes. */
public final class ExpectedVersion {

    private static final ExpectedVersion ANY = new ExpectedVersion(null);

    private final Long version;

    private ExpectedVersion(Long version) {
        this.version = version;
    }

    /** For acts: no header, no condition. */
    public static ExpectedVersion optional(String ifMatch) {
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return ANY;
        }
        String tag = ifMatch.strip();
        if (!tag.matches("\"\\d{1,18}\"")) {
            throw new DomainProblem(CommonProblem.STALE_VERSION)
                    .detail("If-Match 须为读取时所得的 ETag,如 \"3\"", "If-Match must be the ETag you read, such as \"3\"");
        }
        return new ExpectedVersion(Long.valueOf(tag.substring(1, tag.length() - 1)));
    }

    /** For PUT and DELETE: 428 without the header. */
    public static ExpectedVersion required(String ifMatch) {
        if (ifMatch == null) {
            throw new DomainProblem(CommonProblem.VERSION_REQUIRED)
                    .detail("请先读取,再以所得 ETag 作为 If-Match 提交", "Read it first and send its ETag as If-Match");
        }
        return optional(ifMatch);
    }

    /** @throws DomainProblem 412 when it is another */
    public void check(long actual) {
        if (version != null && version != actual) {
            throw new DomainProblem(CommonProblem.STALE_VERSION)
                    .detail("当前版本为 " + actual, "The current version is " + actual);
        }
    }
}
