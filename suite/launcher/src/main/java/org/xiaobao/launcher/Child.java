package org.xiaobao.launcher;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A child JVM with its log, its pid file and a deadline for readiness; shows its last words when it fails. */
final class Child implements Member {

    /** jvm: everything after {@code java}. ready: an address that answers 200 when the child can work. */
    record Spec(
            String name,
            String address,
            List<String> jvm,
            Map<String, String> environment,
            String ready,
            Duration deadline) {}

    private static final long LOG_LIMIT = 20L * 1024 * 1024;

    private final Spec spec;
    private final Path log;
    private final PidFile pidFile;
    private final String mark;
    private Process process;

    Child(Home home, Spec spec) {
        this.spec = spec;
        this.log = home.log(spec.name());
        this.pidFile = new PidFile(home.pid(spec.name()));
        this.mark = "-Dxiaobao.process=" + home.root() + "#" + spec.name();
    }

    @Override
    public String name() {
        return spec.name();
    }

    @Override
    public String address() {
        return spec.address();
    }

    @Override
    public void start() {
        ProcessBuilder builder = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectInput(new java.io.File("/dev/null"))
                .redirectOutput(Redirect.appendTo(log.toFile()));
        builder.environment().putAll(spec.environment());
        try {
            startLogAnew();
            process = builder.start();
        } catch (IOException e) {
            throw new Failure(name() + " cannot be started: " + e.getMessage(), e);
        }
        pidFile.write(process.toHandle(), mark);
    }

    /** Ctrl-C reaches the whole process group of a terminal; the child leaves the order of stopping to the launcher. */
    private List<String> command() {
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(mark);
        command.addAll(spec.jvm());
        return command;
    }

    @Override
    public void awaitReady() {
        Instant limit = Instant.now().plus(spec.deadline());
        while (!Http.answers(spec.ready())) {
            if (!alive()) {
                throw new Failure(
                        name() + " ended before it was ready (exit " + process.exitValue() + ")." + lastWords());
            }
            if (Instant.now().isAfter(limit)) {
                throw new Failure(
                        name() + " is not ready after " + spec.deadline().toSeconds() + " s." + lastWords());
            }
            Pause.millis(200);
        }
    }

    @Override
    public boolean alive() {
        return process != null && process.isAlive();
    }

    @Override
    public void stop() {
        if (process != null) {
            end(process.toHandle(), Duration.ofSeconds(20));
            pidFile.forget();
        }
    }

    /** Asks the process to end, waits, then insists. */
    static void end(ProcessHandle process, Duration patience) {
        process.destroy();
        if (!ended(process, patience)) {
            process.destroyForcibly();
            ended(process, Duration.ofSeconds(10));
        }
    }

    private static boolean ended(ProcessHandle process, Duration limit) {
        try {
            process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return !process.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void startLogAnew() throws IOException {
        if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
            Files.move(log, log.resolveSibling(name() + ".1.log"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private String lastWords() {
        try {
            List<String> lines = Files.readAllLines(log);
            List<String> last = lines.subList(Math.max(0, lines.size() - 15), lines.size());
            return " Its last lines (all in " + log + "):\n    " + String.join("\n    ", last);
        } catch (IOException e) {
            return " Its log " + log + " cannot be read: " + e.getMessage();
        }
    }
}
