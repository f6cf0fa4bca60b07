package org.xiaobao.platform.time;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;

/**
 * Whether the caller's clock runs ahead of ours in the request being answered: then our time is kept for what it says happened
 * now, and the journal keeps, beside it, the time that was claimed.
 */
@Singleton
public class CallerClock {

    /** How far a caller's clock may run ahead of ours. Our own time is kept then, the claimed one stands in the journal. */
    public static final Duration SKEW = Duration.ofMinutes(2);

    private final Noted noted;

    CallerClock(Noted noted) {
        this.noted = noted;
    }

    /** Called for each instant that is read; outside a request (an import's job) there is no caller. */
    public void noteIfAhead(Instant claimed, Instant now) {
        if (claimed.isAfter(now) && !claimed.isAfter(now.plus(SKEW)) && inRequest()) {
            noted.claim(claimed);
        }
    }

    /** The time the caller claimed, or null when it was not ahead of ours. */
    public Instant claimed() {
        return inRequest() ? noted.claimed() : null;
    }

    private static boolean inRequest() {
        return Arc.container().requestContext().isActive();
    }

    @RequestScoped
    static class Noted {

        private Instant claimed;

        Instant claimed() {
            return claimed;
        }

        void claim(Instant at) {
            claimed = at;
        }
    }
}
