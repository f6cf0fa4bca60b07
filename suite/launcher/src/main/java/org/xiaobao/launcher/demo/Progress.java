package org.xiaobao.launcher.demo;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;

/** Says on the terminal what is being played, and at most every few seconds why it waits. */
final class Progress {

    private static final Duration BETWEEN_COMPLAINTS_OF_WAITING = Duration.ofSeconds(5);

    private final PrintStream out;
    private Instant lastWaiting = Instant.EPOCH;

    Progress(PrintStream out) {
        this.out = out;
    }

    void say(String line) {
        out.println(line);
        out.flush();
    }

    void chapter(String title, Runnable play) {
        Instant start = Instant.now();
        out.print("  " + Columns.padded(title, 66));
        out.flush();
        play.run();
        say("%5.1f s".formatted(Duration.between(start, Instant.now()).toMillis() / 1000.0));
    }

    synchronized void waiting(String because) {
        if (Duration.between(lastWaiting, Instant.now()).compareTo(BETWEEN_COMPLAINTS_OF_WAITING) > 0) {
            lastWaiting = Instant.now();
            say("\n    … 等待重试 waiting to try again: " + because);
        }
    }
}
