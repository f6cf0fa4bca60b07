package org.xiaobao.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Starts a member again that ended by itself: after 1 s, then 2, 4 … at most 30 s; from 1 s again once it stood a minute. */
final class Supervisor implements Runnable {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration STEADY = Duration.ofMinutes(1);

    private record Restart(Instant at, Duration pause) {}

    private final Suite suite;
    private final Map<Member, Restart> restarts = new HashMap<>();

    Supervisor(Suite suite) {
        this.suite = suite;
    }

    /** Returns when the suite is stopped. */
    @Override
    public void run() {
        while (!suite.stopping()) {
            suite.members().stream().filter(member -> !member.alive()).forEach(this::look);
            Pause.millis(200);
        }
    }

    private void look(Member member) {
        Instant now = Instant.now();
        Restart last = restarts.get(member);
        if (last == null || last.at().isBefore(now)) {
            Duration pause = pauseAfter(last, now);
            restarts.put(member, new Restart(now.plus(pause), pause));
            Background.run(() -> startAgain(member, pause));
        }
    }

    private void startAgain(Member member, Duration pause) {
        Progress.say("%s has ended by itself; starting it again in %d s".formatted(member.name(), pause.toSeconds()));
        Pause.millis(pause.toMillis());
        Instant since = Instant.now();
        try {
            suite.startAgain(member);
            member.awaitReady();
            Progress.ready(member, since);
        } catch (RuntimeException e) {
            if (!suite.stopping()) {
                Progress.say(member.name() + ": " + e.getMessage());
            }
        }
    }

    static Duration pauseAfter(Duration before, Duration stood) {
        if (before == null || stood.compareTo(STEADY) > 0) {
            return FIRST;
        }
        Duration doubled = before.multipliedBy(2);
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }

    private static Duration pauseAfter(Restart last, Instant now) {
        return last == null ? FIRST : pauseAfter(last.pause(), Duration.between(last.at(), now));
    }
}
