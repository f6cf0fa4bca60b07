package org.xiaobao.platform.acts;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.time.CallerClock;
import org.xiaobao.platform.time.Zones;

/** When something happened: what the request says, else now; never in the future, never before the act it follows. */
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
        Instant happened = past("/at", at, now);
        if (notBefore != null && happened.isBefore(notBefore)) {
            String before =
                    notBefore.atZone(Zones.INSTITUTION).toOffsetDateTime().toString();
            throw DomainProblem.invalid(
                    "/at", "不能早于前一步骤的时间 " + before, "must not be before the act it follows: " + before);
        }
        return happened;
    }

    /**
     * @param claimed what the request says at {@code pointer}
     * @return what it says, or now when the caller's clock is a little fast
     * @throws DomainProblem 422 at {@code pointer} when it lies in the future
     */
    public static Instant past(String pointer, Instant claimed, Instant now) {
        if (claimed.isAfter(now.plus(CallerClock.SKEW))) {
            throw DomainProblem.invalid(
                    pointer,
                    "不能在将来；服务器时间为 " + local(now),
                    "must not be in the future; the server's time is " + local(now));
        }
        return claimed.isAfter(now) ? now : claimed;
    }

    private static String local(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS)
                .atZone(Zones.INSTITUTION)
                .toOffsetDateTime()
                .toString();
    }
}
