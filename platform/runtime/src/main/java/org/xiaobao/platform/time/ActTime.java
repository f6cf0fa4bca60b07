package org.xiaobao.platform.time;

import java.time.Instant;
import org.xiaobao.platform.problem.DomainProblem;

/** When an act happened: what the request says, else now; never in the future, never before the act it follows. */
public final class ActTime {

    private ActTime() {}

    /**
     * @param at what the request said, or null for now
     * @param notBefore when the act it follows happened, or null for the first act
     * @throws DomainProblem 422 at {@code /at}
     */
    public static Instant resolve(Instant at, Instant notBefore, Instant now) {
        if (at == null) {
            return now;
        }
        if (at.isAfter(now)) {
            throw DomainProblem.invalid("/at", "时间不能在将来", "must not be in the future");
        }
        if (notBefore != null && at.isBefore(notBefore)) {
            String before =
                    notBefore.atZone(Zones.INSTITUTION).toOffsetDateTime().toString();
            throw DomainProblem.invalid(
                    "/at", "不能早于前一步骤的时间 " + before, "must not be before the act it follows: " + before);
        }
        return at;
    }
}
