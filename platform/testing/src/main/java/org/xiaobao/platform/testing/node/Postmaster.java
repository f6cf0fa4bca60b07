package org.xiaobao.platform.testing.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The PostgreSQL process that a data directory names in its {@code postmaster.pid}. A process counts only when its
 * command line names that very directory: a number that the system has given to someone else since is never touched.
 */
public final class Postmaster {

    private final Path data;

    public Postmaster(Path data) {
        this.data = data.toAbsolutePath().normalize();
    }

    /** The running server of this directory, if there is one. */
    public Optional<ProcessHandle> running() {
        return recordedPid()
                .flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive)
                .filter(this::servesThisDirectory);
    }

    /** Ends a server that outlived whoever started it and removes the stale pid file; does nothing when there is none. */
    public void endLeftover() {
        running().ifPresent(this::end);
        if (running().isEmpty()) {
            try {
                Files.deleteIfExists(pidFile());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void end(ProcessHandle server) {
        signal("INT", server.pid()); // "fast": clients are disconnected, the data directory is left clean
        if (!await(server, Duration.ofSeconds(30))) {
            signal("QUIT", server.pid()); // "immediate": the next start recovers from the log
            if (!await(server, Duration.ofSeconds(10))) {
                server.destroyForcibly();
                await(server, Duration.ofSeconds(10));
            }
        }
    }

    private Optional<Long> recordedPid() {
        try {
            List<String> lines = Files.readAllLines(pidFile());
            return lines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Long.parseLong(lines.get(0).trim()));
        } catch (IOException | NumberFormatException absentOrBroken) {
            return Optional.empty();
        }
    }

    private boolean servesThisDirectory(ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        boolean postgres =
                info.command().map(command -> command.contains("postgres")).orElse(false);
        return postgres
                && info.arguments()
                        .map(arguments -> Arrays.asList(arguments).contains(data.toString()))
                        .orElse(false);
    }

    private Path pidFile() {
        return data.resolve("postmaster.pid");
    }

    static boolean await(ProcessHandle process, Duration limit) {
        try {
            process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (ExecutionException | CompletionException e) {
            return !process.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void signal(String name, long pid) {
        try {
            new ProcessBuilder("sh", "-c", "kill -" + name + " " + pid).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
