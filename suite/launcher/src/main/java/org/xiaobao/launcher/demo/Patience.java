package org.xiaobao.launcher.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** Waits longer and longer between attempts while something is down, and gives up after two minutes. */
final class Patience {

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final Duration LONGEST_REST = Duration.ofSeconds(1);

    private final Instant until = Instant.now().plus(LIMIT);
    private final String task;
    private final Progress progress;
    private Duration rest = Duration.ofMillis(100);

    Patience(String task, Progress progress) {
        this.task = task;
        this.progress = progress;
    }

    void restAfter(String trouble) {
        if (Instant.now().isAfter(until)) {
            throw new DemoFailure(
                    "%s: 两分钟内没有成功 did not succeed within two minutes (%s). 再次运行即可,不会重复计数。 Run it again: nothing is counted twice."
                            .formatted(task, trouble));
        }
        progress.waiting(trouble + ", " + task);
        sleep(rest);
        rest = rest.multipliedBy(2).compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest.multipliedBy(2);
    }

    static void sleep(Duration time) {
        try {
            TimeUnit.MILLISECONDS.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoFailure("中断 Interrupted");
        }
    }
}
