package org.xiaobao.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {

    @TempDir
    Path project;

    @Test
    void aChildThatEndsBeforeItIsReadyShowsItsLastLines() {
        Child child = child(List.of("-no-such-option"), Duration.ofSeconds(30));
        child.start();
        assertThatThrownBy(child::awaitReady)
                .isInstanceOf(Failure.class)
                .hasMessageContaining("sample ended before it was ready (exit 1)")
                .hasMessageContaining("Unrecognized option: -no-such-option");
    }

    @Test
    void aChildThatIsNeverReadyMeetsItsDeadlineAndIsEndedByStop() {
        Child child = child(List.of("-cp", ownClasses(), Sleeper.class.getName()), Duration.ofSeconds(2));
        child.start();
        PidFile pidFile = new PidFile(Home.of(project.toString(), null).pid("sample"));
        assertThatThrownBy(child::awaitReady).isInstanceOf(Failure.class).hasMessageContaining("not ready after 2 s");
        assertThat(child.alive()).isTrue();
        assertThat(pidFile.running()).isPresent();
        child.stop();
        assertThat(child.alive()).isFalse();
        assertThat(pidFile.running()).isEmpty();
    }

    private Child child(List<String> jvm, Duration deadline) {
        Home home = Home.of(project.toString(), null);
        home.create();
        String nobody = "http://127.0.0.1:1/q/health/ready"; // port 1 is never ours
        return new Child(home, new Child.Spec("sample", "", jvm, Map.of(), nobody, deadline));
    }

    private static String ownClasses() {
        return System.getProperty("java.class.path");
    }

    /** A program that starts and is never ready. */
    static final class Sleeper {

        private Sleeper() {}

        public static void main(String[] arguments) throws InterruptedException {
            Thread.currentThread().join();
        }
    }
}
