package org.xiaobao.e2e.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.xiaobao.e2e.Suite;

/** One line of a service's {@code contracts/access.tsv}, which says what its columns are. */
record AccessRow(String method, String path, Set<String> roles, String reach, String body) {

    private static final List<String> SERVICES = List.of(
            "complaints-service", "mediation-service", "review-service", "training-service", "reporting-service");

    static List<AccessRow> all() {
        return SERVICES.stream()
                .map(service -> Suite.PROJECT.resolve(service).resolve("contracts/access.tsv"))
                .flatMap(AccessRow::read)
                .toList();
    }

    private static Stream<AccessRow> read(Path table) {
        try {
            return Files.readAllLines(table).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> of(line.split("\t")));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static AccessRow of(String[] cells) {
        String[] operation = cells[0].split(" ");
        return new AccessRow(
                operation[0], operation[1], Set.of(cells[1].split(",")), cells[2], cells.length > 3 ? cells[3] : null);
    }

    /** The path with something in the place of whatever it names. */
    String anywhere() {
        return filled(path);
    }

    /** The path to a case that is there. */
    String to(String template, String one) {
        return filled(one + path.substring(template.length()));
    }

    private static String filled(String path) {
        return path.replaceAll("\\{(n|number)}", "1")
                .replace("{year}", "2024")
                .replaceAll("\\{\\w*[iI]d}", "018f0000-0000-7000-8000-00000000dead")
                .replaceAll("\\{\\w+}", "any");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
