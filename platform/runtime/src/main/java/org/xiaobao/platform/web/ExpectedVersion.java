package org.xiaobao.platform.web;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.xiaobao.platform.problem.CommonProblem;
import org.xiaobao.platform.problem.DomainProblem;

/** The versions a client believes to act on ({@code If-Match}); absent where that is allowed, then anything goes. */
public final class ExpectedVersion {

    private static final ExpectedVersion ANY = new ExpectedVersion(null);
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"[\\x21\\x23-\\x7e]*\"");
    /** Tags as they were sent; a weak one ({@code W/"3"}) is never equal to ours, as RFC 9110 has it for {@code If-Match}. */
    private final Set<String> tags;

    private ExpectedVersion(Set<String> tags) {
        this.tags = tags;
    }

    /** For acts: no header, no condition. */
    public static ExpectedVersion optional(String ifMatch) {
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return ANY;
        }
        Set<String> tags = new HashSet<>();
        for (String part : ifMatch.split(",")) {
            if (!part.isBlank() && !TAG.matcher(part.strip()).matches()) {
                throw malformed();
            }
            tags.add(part.strip());
        }
        if (tags.isEmpty() || tags.equals(Set.of(""))) {
            throw malformed();
        }
        return new ExpectedVersion(tags);
    }

    private static DomainProblem malformed() {
        return new DomainProblem(CommonProblem.BAD_REQUEST)
                .detail(
                        "If-Match 须为读取时所得的 ETag，连同引号，如 \"3\"；多个以逗号分隔",
                        "If-Match must be the ETag you read, quotes included, such as \"3\"; several are separated by commas");
    }

    /** For PUT and DELETE: 428 without the header. */
    public static ExpectedVersion required(String ifMatch) {
        if (ifMatch == null) {
            throw new DomainProblem(CommonProblem.VERSION_REQUIRED)
                    .detail("请先读取，再以所得 ETag 作为 If-Match 提交", "Read it first and send its ETag as If-Match");
        }
        return optional(ifMatch);
    }

    /** @throws DomainProblem 412 when it is another */
    public void check(long actual) {
        if (tags != null && !tags.contains(ETags.of(actual))) {
            throw new DomainProblem(CommonProblem.STALE_VERSION)
                    .detail("当前版本为 " + actual, "The current version is " + actual);
        }
    }
}
