package org.xiaobao.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.xiaobao.launcher.TokenSource;
import org.xiaobao.launcher.demo.Demo;

/** The suite as the journeys see it: a gateway and a source of tokens; when it is ours, also its processes. */
public final class Suite implements AutoCloseable {

    public static final Path PROJECT = Path.of(System.getProperty("xiaobao.project", "../.."))
            .toAbsolutePath()
            .normalize();

    private final URI gateway;
    private final TokenSource tokens;
    private final LauncherProcess launcher;
    private Playing demoYear;

    private Suite(URI gateway, TokenSource tokens, LauncherProcess launcher) {
        this.gateway = gateway;
        this.tokens = tokens;
        this.launcher = launcher;
    }

    static Suite open() {
        String url = System.getProperty("suite.url", "");
        if (!url.isBlank()) {
            String command = System.getProperty("suite.token", PROJECT.resolve("run") + " token");
            return new Suite(URI.create(url), new TokenCommand(List.of(command.split(" "))), null);
        }
        LauncherProcess launcher =
                new LauncherProcess(PROJECT, Path.of(System.getProperty("suite.data", "target/suite")));
        launcher.startAfresh();
        TokenSource tokens = TokenSource.ofSuiteIn(launcher.data());
        return new Suite(URI.create("http://localhost:8080"), tokens, launcher);
    }

    public URI gateway() {
        return gateway;
    }

    public Api as(String role) {
        return as(role, "HUAAN", "/HQ");
    }

    public Api as(String role, String institution, String unit) {
        return new Api(gateway, () -> tokens.token(role, institution, unit));
    }

    public Api withToken(String token) {
        return new Api(gateway, () -> token);
    }

    public String token(String role) {
        return token(role, "HUAAN", "/HQ");
    }

    public String token(String role, String institution, String unit) {
        return tokens.token(role, institution, unit);
    }

    /** The launcher whose processes a journey may kill; empty when the suite is someone else's. */
    Optional<LauncherProcess> launcher() {
        return Optional.ofNullable(launcher);
    }

    record Playing(int code, String output) {}

    /** The demo year of HUAAN is there, with every figure as published; played once for all journeys. */
    synchronized void requireDemoYear() {
        if (demoYear == null) {
            demoYear = playDemo("HUAAN");
        }
        assertThat(demoYear.code()).as(demoYear.output()).isZero();
    }

    Playing playDemo(String institution) {
        return playDemo(institution, new ByteArrayOutputStream());
    }

    Playing playDemo(String institution, ByteArrayOutputStream watched) {
        PrintStream out = new PrintStream(watched, true, StandardCharsets.UTF_8);
        int code = Demo.play(gateway, tokens, institution, out);
        return new Playing(code, watched.toString(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        if (launcher != null) {
            launcher.stop();
        }
    }
}
