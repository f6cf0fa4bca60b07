package org.xiaobao.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a launcher that was killed left running: exactly the processes it had recorded itself. */
final class Leftovers {

    private static final String LAUNCHER = "launcher.pid";

    private Leftovers() {}

    /** Ends them, services before the database they use, and says so. */
    static void end(Home home) {
        for (Path file : pidFiles(home)) {
            PidFile pidFile = new PidFile(file);
            pidFile.running()
                    .ifPresent(process -> Progress.say("ending %s left by an earlier start (process %d)"
                            .formatted(file.getFileName().toString().replace(".pid", ""), process.pid())));
            pidFile.end();
        }
        Databases.endLeftover(home);
    }

    private static List<Path> pidFiles(Home home) {
        if (!Files.isDirectory(home.run())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(home.run())) {
            return files.filter(file -> file.toString().endsWith(".pid"))
                    .filter(file -> !file.endsWith(LAUNCHER))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
