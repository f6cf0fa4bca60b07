package org.xiaobao.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A test that asks the system what day it is fails at midnight: it takes the day from the {@link TestClock}, as the service does. */
final class TimeRules {

    /** {@code now(clock)} is what the rule wants. */
    private static final Pattern SYSTEM_TIME = Pattern.compile(
            "\\b(?:(?:Instant|LocalDate|LocalTime|LocalDateTime|OffsetDateTime|ZonedDateTime|Year|YearMonth)\\.now\\((?!clock\\))"
                    + "|Clock\\.system\\w+\\()");

    private TimeRules() {}

    static List<String> violations(Path module) {
        Path tests = module.resolve("src/test/java");
        if (!Files.isDirectory(tests)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(tests)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .flatMap(file -> SYSTEM_TIME
                            .matcher(read(file))
                            .results()
                            .map(found -> "tests take the time from TestClock: " + module.relativize(file) + " calls "
                                    + found.group()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
