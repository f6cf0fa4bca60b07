package org.xiaobao.e2e;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.xiaobao.launcher.TokenSource;

/** Asks the command of someone else's suite for tokens, as a person would, and keeps each for a while. */
final class TokenCommand implements TokenSource {

    private static final Duration KEEP_FOR = Duration.ofMinutes(10);

    private record Kept(String token, Instant since) {}

    private final List<String> command;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    TokenCommand(List<String> command) {
        this.command = command;
    }

    @Override
    public String token(String role, String institution, String unit) {
        return kept.compute(
                        role + institution + unit,
                        (account, known) -> isFresh(known) ? known : ask(role, institution, unit))
                .token();
    }

    private static boolean isFresh(Kept known) {
        return known != null && known.since().plus(KEEP_FOR).isAfter(SuiteClock.now());
    }

    private Kept ask(String role, String institution, String unit) {
        List<String> asked = new ArrayList<>(command);
        asked.addAll(List.of(role, "--institution", institution, "--unit", unit));
        ProcessBuilder builder = new ProcessBuilder(asked).directory(Suite.PROJECT.toFile());
        try {
            Process process = builder.redirectErrorStream(true).start();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", asked) + ": " + answer);
            }
            return new Kept(answer, SuiteClock.now());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
