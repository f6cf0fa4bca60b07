package org.xiaobao.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {

    private static final String MARK = "-Dxiaobao.process=/some/home#complaints-service";

    @TempDir
    Path directory;

    private Path file;
    private Process process;

    @BeforeEach
    void startAProcess() throws IOException {
        file = directory.resolve("complaints-service.pid");
        process = new ProcessBuilder("/bin/sh", "-c", "read wait", MARK).start(); // waits for a line that never comes
    }

    @AfterEach
    void endTheProcess() {
        process.destroyForcibly();
    }

    @Test
    void theRecordedProcessIsKnownAgainAndEnded() {
        new PidFile(file).write(process.toHandle(), MARK);
        assertThat(new PidFile(file).running()).contains(process.toHandle());
        new PidFile(file).end();
        assertThat(process.isAlive()).isFalse();
        assertThat(file).doesNotExist();
    }

    @Test
    void aProcessWithoutTheMarkIsAStranger() {
        new PidFile(file).write(process.toHandle(), MARK + "-of-another");
        new PidFile(file).end();
        assertThat(process.isAlive()).isTrue();
        assertThat(file).doesNotExist();
    }

    @Test
    void aNumberGivenToALaterProcessIsAStranger() throws IOException {
        Files.writeString(file, process.pid() + "\n" + Instant.now().minusSeconds(3600) + "\n" + MARK + "\n");
        new PidFile(file).end();
        assertThat(process.isAlive()).isTrue();
    }

    @Test
    void aBrokenFileNamesNobody() throws IOException {
        Files.writeString(file, "not a number");
        assertThat(new PidFile(file).running()).isEmpty();
        assertThat(new PidFile(directory.resolve("absent.pid")).running()).isEmpty();
    }
}
