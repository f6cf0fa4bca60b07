package org.xiaobao.platform.testing;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Counts how often requests wait for PostgreSQL: the driver logs each {@code Sync}, after which it waits for the answer. What
 * runs in threads of its own, such as the relay, is not counted.
 */
public final class RoundTrips {

    private static final Logger DRIVER = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");

    private RoundTrips() {}

    /** A timer may come in between, so that the least of a few tries is what the request itself takes. */
    public static int least(int tries, Runnable request) {
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < tries; i++) {
            least = Math.min(least, of(request));
        }
        return least;
    }

    public static int of(Runnable request) {
        Counter counter = new Counter();
        Level before = DRIVER.getLevel();
        DRIVER.addHandler(counter);
        DRIVER.setLevel(Level.FINEST);
        try {
            request.run();
        } finally {
            DRIVER.setLevel(before);
            DRIVER.removeHandler(counter);
        }
        return counter.syncs.get();
    }

    private static final class Counter extends Handler {

        private final AtomicInteger syncs = new AtomicInteger();

        @Override
        public void publish(LogRecord said) {
            System.err.println("RT " + Thread.currentThread().getName() + said.getMessage()
                    + java.util.Arrays.toString(said.getParameters()));
            boolean inRequest = Thread.currentThread().getName().startsWith("executor-thread");
            if (inRequest && said.getMessage().trim().equals("FE=> Sync")) {
                syncs.incrementAndGet();
            }
        }

        @Override
        public void flush() {
            // counts, keeps nothing
        }

        @Override
        public void close() {
            // counts, keeps nothing
        }
    }
}
