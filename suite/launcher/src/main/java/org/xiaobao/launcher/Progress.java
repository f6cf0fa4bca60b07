package org.xiaobao.launcher;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

/** What the user sees of a start and a stop, one line per step. */
final class Progress {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Progress() {}

    static void say(String line) {
        OUT.println("[xiaobao] " + line);
    }

    static void plain(String line) {
        OUT.println(line);
    }

    static void ready(Member member, Instant since) {
        Duration took = Duration.between(since, Instant.now());
        say("%-20s ready   %5.1f s   %s".formatted(member.name(), took.toMillis() / 1000.0, member.address()));
    }
}
