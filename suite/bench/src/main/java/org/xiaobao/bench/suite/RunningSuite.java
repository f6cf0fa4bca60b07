package org.xiaobao.bench.suite;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A suite that {@code ./run} starts for the benchmark alone, with data in a folder of its own that is removed in the end: its
 * addresses, tokens, databases and processes.
 */
public final class RunningSuite implements AutoCloseable {

    public static final URI GATEWAY = URI.create("http://localhost:8080");
    public static final URI COMPLAINTS = URI.create("http://localhost:8081");
    public static final String BROKER = "127.0.0.1:9092";

    /** Where everything that is not about sizes is registered. */
    public static final String INSTITUTION = "BENCH";

    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    private static final Duration TOKEN_IS_GOOD = Duration.ofMinutes(10); // of thirty
    private static final Pattern LAG = Pattern.compile("\"lag\":(\\d+),\"deadLetters\"");

    private record Token(String value, Instant until) {}

    private final Path project;
    private final Path data;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    private RunningSuite(Path project, Path data) {
        this.project = project;
        this.data = data;
    }

    /** Not yet started. */
    public static RunningSuite own(Path project) {
        return new RunningSuite(project, project.resolve("suite/bench/target/suite"));
    }

    public Path project() {
        return project;
    }

    /** With nothing in it. @return as {@link #start()} */
    public double startAfresh() throws IOException, InterruptedException {
        command("reset");
        tokens.clear(); // they outlive a restart, not their realm
        return start();
    }

    /** Seconds until everything was ready. */
    public double start() throws IOException, InterruptedException {
        Files.createDirectories(data.resolve("logs"));
        Path log = data.resolve("logs/bench.log");
        Files.deleteIfExists(log);
        long begin = System.nanoTime();
        Process run = run("start")
                .redirectOutput(log.toFile())
                .redirectErrorStream(true)
                .start();
        while (!Files.readString(log).contains("all ready after")) {
            if (!run.isAlive() || System.nanoTime() - begin > LONGEST_START.toNanos()) {
                throw new IllegalStateException("The suite did not start: " + Files.readString(log));
            }
            Thread.sleep(20);
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    /** What the launcher said of each member of the last start: its name and seconds. */
    public String readyLines() throws IOException {
        Pattern ready = Pattern.compile("(\\S+) +ready +([0-9.]+) s");
        return Files.readAllLines(data.resolve("logs/bench.log")).stream()
                .map(ready::matcher)
                .filter(Matcher::find)
                .map(line -> line.group(1) + " " + line.group(2))
                .collect(Collectors.joining(", "));
    }

    public void stop() throws IOException, InterruptedException {
        command("stop");
    }

    @Override
    public void close() throws IOException {
        try {
            command("reset");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public String token(String role) throws IOException, InterruptedException {
        return token(role, INSTITUTION);
    }

    public String token(String role, String institution) throws IOException, InterruptedException {
        String whose = role + "@" + institution;
        Token known = tokens.get(whose);
        if (known == null || known.until().isBefore(Instant.now())) {
            known = new Token(
                    command("token", role, "--institution", institution),
                    Instant.now().plus(TOKEN_IS_GOOD));
            tokens.put(whose, known);
        }
        return known.value();
    }

    /** As the owner of a service's database, beside whose tables a floor makes its own. */
    public Connection database(String name) throws IOException, SQLException {
        return connect(name, name + "_owner", "database." + name + ".owner");
    }

    public Connection superuser(String database) throws IOException, SQLException {
        return connect(database, "postgres", "postgres.superuser");
    }

    private Connection connect(String database, String user, String secret) throws IOException, SQLException {
        Properties secrets = new Properties();
        try (var file = Files.newBufferedReader(data.resolve("secrets.properties"))) {
            secrets.load(file);
        }
        String url = "jdbc:postgresql://127.0.0.1:" + postmaster(3) + "/" + database + "?reWriteBatchedInserts=true";
        return DriverManager.getConnection(url, user, secrets.getProperty(secret));
    }

    /** The processes that the launcher has noted, itself among them; PostgreSQL is not. */
    public Map<String, Long> processes() throws IOException {
        Map<String, Long> found = new ConcurrentHashMap<>();
        try (var files = Files.list(data.resolve("run"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".pid")).toList()) {
                String name = file.getFileName().toString().replace(".pid", "");
                found.put(
                        name.equals("launcher") ? "launcher with Kafka" : name,
                        Long.parseLong(Files.readAllLines(file).get(0).strip()));
            }
        }
        return found;
    }

    public long postmaster() throws IOException {
        return postmaster(0);
    }

    /** PostgreSQL's own pid file: its process in the first line, its port in the fourth. */
    private long postmaster(int line) throws IOException {
        return Long.parseLong(Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                .get(line)
                .strip());
    }

    /** True when complaints-service and the gateway say that they can work. */
    public boolean isReady() {
        return List.of(9080, 9081).stream().allMatch(RunningSuite::answers);
    }

    private static boolean answers(int port) {
        try {
            URI ready = URI.create("http://127.0.0.1:" + port + "/q/health/ready");
            return HttpClient.newHttpClient()
                            .send(HttpRequest.newBuilder(ready).build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Waits until every event has reached the topics and the figures. */
    public void awaitLevel() throws Exception {
        try (Connection database = database("complaints");
                var waiting = database.prepareStatement("select exists (select from outbox)")) {
            while (true) {
                try (var row = waiting.executeQuery()) {
                    row.next();
                    if (!row.getBoolean(1)) {
                        break;
                    }
                }
                Thread.sleep(50);
            }
        }
        try (HttpConnection asking = new HttpConnection(GATEWAY)) {
            while (lag(asking) > 0) {
                Thread.sleep(200);
            }
        }
    }

    private long lag(HttpConnection asking) throws IOException, InterruptedException {
        String body = asking.send("GET", "/api/v1/projections", token("operator"), null)
                .body();
        Matcher lag = LAG.matcher(body);
        return lag.find() ? Long.parseLong(lag.group(1)) : Long.MAX_VALUE;
    }

    private String command(String... words) throws IOException, InterruptedException {
        Process run = run(words).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (!run.waitFor(5, TimeUnit.MINUTES) || run.exitValue() != 0) {
            throw new IllegalStateException("./run " + String.join(" ", words) + " failed: " + said);
        }
        return said;
    }

    private ProcessBuilder run(String... words) {
        List<String> command = new ArrayList<>(List.of(project.resolve("run").toString()));
        command.addAll(List.of(words));
        ProcessBuilder run = new ProcessBuilder(command);
        run.environment().put("XIAOBAO_DATA", data.toString());
        return run;
    }
}
