package org.xiaobao.complaints.complaint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The edges of the approved lifecycle, as the document says them. */
final class ApprovedLifecycle {

    private static final Path TABLE = Path.of("../docs/lifecycle-complaint.txt");

    record Edge(String from, String to) {}

    private ApprovedLifecycle() {}

    static Set<Edge> edges() {
        try (Stream<String> lines = Files.lines(TABLE)) {
            return lines.map(line -> line.split("->"))
                    .filter(sides -> sides.length == 2)
                    .flatMap(sides -> Stream.of(sides[1].strip().split("\\s+"))
                            .filter(to -> !to.isEmpty())
                            .map(to -> new Edge(sides[0].strip(), to)))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
