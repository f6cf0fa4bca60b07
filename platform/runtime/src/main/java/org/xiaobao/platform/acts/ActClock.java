package org.xiaobao.platform.acts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.time.Zones;

/** The time of acts, in whole microseconds as the database keeps them. */
@ApplicationScoped
public class ActClock {

    private final Clock clock;

    ActClock(Clock clock) {
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** In the institution's zone. */
    public LocalDate today() {
        return Zones.dayOf(clock.instant());
    }

    /** When an act happened: as the request says at {@code /at}, or now; never before what it follows. */
    public Instant time(Instant said, Instant notBefore) {
        return ActTime.resolve(said, notBefore, now()).truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * What the request says at {@code pointer}.
     *
     * @throws DomainProblem 422 when it lies in the future
     */
    public Instant past(String pointer, Instant said) {
        return ActTime.past(pointer, said, now()).truncatedTo(ChronoUnit.MICROS);
    }
}
