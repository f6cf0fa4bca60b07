package org.xiaobao.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * No file grows beyond what a reader takes in: sources 300 lines, application.properties 60 live lines. An aggregate may have 400:
 * its behaviour stands in one class, not in a chain of superclasses.
 */
final class SizeRules {

    private static final int SOURCE_LINES = 300;
    private static final int AGGREGATE_LINES = 400;
    private static final int SETTINGS = 60;
    private static final Pattern AGGREGATE = Pattern.compile(" (implements Aggregate|extends UnitOwned) \\{");

    private SizeRules() {}

    static List<String> violations(Path module) {
        List<String> found = new ArrayList<>();
        for (String folder : List.of("src/main/java", "src/test/java")) {
            tree(module.resolve(folder))
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> read(file).size() > most(file))
                    .forEach(file -> found.add("%s has %d lines, more than %d"
                            .formatted(module.relativize(file), read(file).size(), most(file))));
        }
        Path properties = module.resolve("src/main/resources/application.properties");
        if (Files.exists(properties) && live(properties) > SETTINGS) {
            found.add("application.properties has %d live lines, more than %d".formatted(live(properties), SETTINGS));
        }
        return found;
    }

    private static long live(Path properties) {
        return read(properties).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#") && !line.startsWith("!"))
                .count();
    }

    private static int most(Path file) {
        return read(file).stream().anyMatch(line -> AGGREGATE.matcher(line).find()) ? AGGREGATE_LINES : SOURCE_LINES;
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> tree(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
