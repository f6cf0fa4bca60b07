package org.xiaobao.complaints;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * Reference data kept in memory and read again once it is older than half a minute, so that a request never waits for a
 * select and a new policy row is in use everywhere shortly after it was written.
 */
public final class Reloading<T> {

    private static final Duration KEPT = Duration.ofSeconds(30);

    private record Read<T>(T value, Instant at) {}

    private final Supplier<T> source;
    private final Clock clock;
    private volatile Read<T> last;

    public Reloading(Supplier<T> source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    public T get() {
        Read<T> read = last;
        return fresh(read) ? read.value() : reload();
    }

    private synchronized T reload() {
        if (!fresh(last)) {
            last = new Read<>(source.get(), clock.instant());
        }
        return last.value();
    }

    private boolean fresh(Read<T> read) {
        return read != null && clock.instant().isBefore(read.at().plus(KEPT));
    }
}
