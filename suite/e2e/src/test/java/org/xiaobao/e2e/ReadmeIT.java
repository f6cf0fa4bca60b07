package org.xiaobao.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the README tells a reader to type does what it says. */
@ExtendWith(SuiteExtension.class)
class ReadmeIT {

    private static final Pattern SHELL = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);

    private final Suite suite;

    ReadmeIT(Suite suite) {
        this.suite = suite;
    }

    @Test
    void theCallsOfTheReadmeAreAnswered() throws Exception {
        assumeTrue(suite.gateway().getPort() == 8080, "the README names port 8080");
        assertThat(calls()).as("calls with curl in README.md").hasSizeGreaterThanOrEqualTo(3);
        for (String call : calls()) {
            assertAnswered(call);
        }
    }

    private static List<String> calls() throws IOException {
        try (Stream<MatchResult> blocks = SHELL.matcher(Files.readString(Suite.PROJECT.resolve("README.md")))
                .results()) {
            return blocks.map(block -> block.group(1))
                    .filter(block -> block.contains("curl"))
                    .toList();
        }
    }

    private void assertAnswered(String call) throws IOException, InterruptedException {
        ProcessBuilder shell = new ProcessBuilder("sh", "-e", "-c", call)
                .directory(Suite.PROJECT.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        suite.launcher().map(LauncherProcess::data).map(Path::toString).ifPresent(data -> shell.environment()
                .put("XIAOBAO_DATA", data));
        Process run = shell.start();
        String answer = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(run.waitFor()).as(call).isZero();
        assertThat(Api.JSON.readTree(answer).isObject()).as(answer).isTrue();
        assertThat(answer).doesNotContain("urn:xiaobao:problem");
    }
}
