package org.xiaobao.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The suite as a process of its own with its own data: what {@code ./run} starts once everything is built. */
final class LauncherProcess {

    private static final List<String> MODULES = List.of(
            "complaints-service",
            "mediation-service",
            "review-service",
            "training-service",
            "reporting-service",
            "gateway");
    private static final List<String> READINESS = Stream.concat(
                    IntStream.rangeClosed(9080, 9085).mapToObj(port -> "http://localhost:" + port + "/q/health/ready"),
                    Stream.of("http://localhost:8180/realms/xiaobao"))
            .toList();
    private static final Duration READY = Duration.ofSeconds(240);

    /** For all its processes: like test JVMs they live for minutes, and some of them are killed and started again. */
    private static final String FOR_A_SHORT_LIFE = "-XX:TieredStopAtLevel=1 -XX:MetaspaceSize=128m";

    private final Path project;
    private final Path data;
    private Process process;

    LauncherProcess(Path project, Path data) {
        this.project = project;
        this.data = data.toAbsolutePath();
    }

    Path data() {
        return data;
    }

    private List<String> command(String word) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dxiaobao.project=" + project,
                "-XX:+UseSerialGC",
                "-Xmx384m",
                "-jar",
                project.resolve("suite/launcher/target/launcher.jar").toString(),
                word);
    }

    void startAfresh() {
        assertThat(built().filter(Files::notExists))
                .as("not built; these journeys follow the other modules: mvn verify, or ./run once")
                .isEmpty();
        run("reset");
        start();
    }

    private Stream<Path> built() {
        return Stream.concat(
                MODULES.stream().map(module -> project.resolve(module).resolve("target/quarkus-app/quarkus-run.jar")),
                Stream.of(project.resolve("suite/launcher/target/launcher.jar")));
    }

    /** Returns when everything is ready; what it printed stands in suite.log beside the data. */
    void start() {
        process = begin(Path.of(data + ".log"), "start");
        await().atMost(READY).pollInterval(Duration.ofMillis(200)).until(this::readyOrFailed);
        assertThat(process.isAlive())
                .as("the suite started; see " + data + ".log")
                .isTrue();
    }

    private boolean readyOrFailed() throws IOException {
        return !process.isAlive() || Files.readString(Path.of(data + ".log")).contains("Ctrl-C stops it");
    }

    void stop() {
        run("stop");
    }

    /** What was killed is back: the supervisor in the launcher starts it again. */
    void awaitEveryoneReady() {
        await().atMost(READY).pollInterval(Duration.ofMillis(200)).until(() -> READINESS.stream()
                .allMatch(address ->
                        new Api(URI.create(address), () -> null).get(address).status() == 200));
    }

    private void run(String word) {
        try {
            int exit = begin(Path.of(data + "-" + word + ".log"), word).waitFor();
            assertThat(exit).as(word + "; see " + data + "-" + word + ".log").isZero();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Process begin(Path log, String word) {
        ProcessBuilder builder = new ProcessBuilder(command(word))
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("XIAOBAO_DATA", data.toString());
        builder.environment().put("JDK_JAVA_OPTIONS", FOR_A_SHORT_LIFE);
        try {
            Files.createDirectories(log.getParent());
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** kill -9 of one of the suite's processes: a service's folder, "gateway", "keycloak", "postgres" or "launcher". */
    void kill(String name) {
        ProcessHandle victim = ProcessHandle.of(pid(name)).orElseThrow();
        assertThat(victim.destroyForcibly()).as("killed " + name).isTrue();
        victim.onExit().join();
    }

    private long pid(String name) {
        Path file = name.equals("postgres")
                ? data.resolve("postgres/postmaster.pid")
                : data.resolve("run").resolve(name + ".pid");
        try {
            return Long.parseLong(Files.readAllLines(file).get(0).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
