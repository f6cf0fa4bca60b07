package org.xiaobao.e2e;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.xiaobao.launcher.TokenSource;

/** Asks {@code ./run token} for tokens, as a person would, and keeps each for a while. */
final class TokenCommand implements TokenSource {

    private static final Duration KEEP_FOR = Duration.ofMinutes(10);

    private record Kept(String token, Instant since) {}

    private final List<String> command;
    private final Path data;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    /** data: where the suite's secrets are, or null for the place where {@code ./run} looks by itself. */
    TokenCommand(List<String> command, Path data) {
        this.command = command;
        this.data = data;
    }

    @Override
    public String token(String role, String institution, String unit) {
        return kept.compute(
                        role + institution + unit,
                        (account, known) -> isFresh(known) ? known : ask(role, institution, unit))
                .token();
    }

    private static boolean isFresh(Kept known) {
        return known != null && known.since().plus(KEEP_FOR).isAfter(Instant.now());
    }

    private Kept ask(String role, String institution, String unit) {
        List<String> asked = new ArrayList<>(command);
        asked.addAll(List.of(role, "--institution", institution, "--unit", unit));
        ProcessBuilder builder = new ProcessBuilder(asked).directory(Suite.PROJECT.toFile());
        if (data != null) {
            builder.environment().put("XIAOBAO_DATA", data.toString());
        }
        try {
            Process process = builder.redirectErrorStream(true).start();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", asked) + ": " + answer);
            }
            return new Kept(answer, Instant.now());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
