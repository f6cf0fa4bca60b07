package org.xiaobao.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Remembers a process over the launcher's own death: its number, when it started, and a mark on its command line. Only a
 * process that agrees in all three is taken for it; a number the system has given to someone else since is left alone.
 */
final class PidFile {

    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(3);

    private final Path file;

    PidFile(Path file) {
        this.file = file;
    }

    void write(ProcessHandle process, String mark) {
        Instant started = process.info().startInstant().orElse(Instant.now());
        try {
            Files.writeString(file, process.pid() + "\n" + started + "\n" + mark + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The recorded process, if it still runs. */
    Optional<ProcessHandle> running() {
        try {
            List<String> lines = Files.readAllLines(file);
            if (lines.size() < 3) {
                return Optional.empty();
            }
            Instant started = Instant.parse(lines.get(1));
            return ProcessHandle.of(Long.parseLong(lines.get(0)))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> startedAt(process, started) && carries(process, lines.get(2)));
        } catch (IOException | RuntimeException absentOrBroken) {
            return Optional.empty();
        }
    }

    /** Ends the recorded process, if it still runs, and forgets it. */
    void end() {
        running().ifPresent(process -> Child.end(process, Duration.ofSeconds(20)));
        forget();
    }

    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean startedAt(ProcessHandle process, Instant recorded) {
        return process.info()
                .startInstant()
                .map(actual -> Duration.between(recorded, actual).abs().compareTo(CLOCK_TOLERANCE) < 0)
                .orElse(false);
    }

    private static boolean carries(ProcessHandle process, String mark) {
        ProcessHandle.Info info = process.info();
        return info.arguments()
                .map(arguments -> Arrays.asList(arguments).contains(mark))
                .or(() ->
                        info.commandLine().map(line -> line.contains(mark))) // a long line is not split into arguments
                .orElse(false);
    }
}
