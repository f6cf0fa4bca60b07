package org.xiaobao.platform.testing.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One line of a service's {@code contracts/access.tsv}: an operation, the roles that may call it, how far it reaches, and where it
 * changes a case the smallest body that is valid.
 */
public record AccessRow(String method, String path, Set<String> roles, Reach reach, String body) {

    static final Path TABLE = Path.of("contracts/access.tsv");

    private static final String NOTHING = "018f0000-0000-7000-8000-000000000000";

    /** How far an operation reaches: what of the token beside the role decides. */
    public enum Reach {
        /** Cases of the caller's unit and below: what lies outside is not there. */
        UNIT,
        /** What the whole institution works by: only for its top unit. */
        TOP_UNIT,
        /** Reckoned over the caller's unit and below, or over one of these units. */
        FIGURES,
        /** What all units of the institution see alike, and no other institution. */
        INSTITUTION,
        /** What holds for the institution: its own rows, and those for all. */
        SHARED,
        /** The operator's: of the suite as a whole, without any case. */
        SUITE
    }

    /** The rows of every service that lies beside this one. */
    static List<AccessRow> neighbours() {
        try (var houses = Files.list(Path.of(".."))) {
            return houses.map(house -> house.resolve(TABLE))
                    .filter(Files::exists)
                    .flatMap(table -> read(table).stream())
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    public static List<AccessRow> read(Path table) {
        try (var lines = Files.lines(table)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(AccessRow::of)
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static AccessRow of(String line) {
        String[] cells = line.split("\t");
        String[] operation = cells[0].split(" ");
        return new AccessRow(
                operation[0],
                operation[1],
                new TreeSet<>(Arrays.asList(cells[1].split(","))),
                Reach.valueOf(cells[2]),
                cells.length > 3 ? cells[3] : "");
    }

    public String operation() {
        return method + " " + path;
    }

    /** Of one thing among several, named in the path. */
    boolean namesOne() {
        return path.contains("{");
    }

    /** Something done to one case, with a body that would do it; a body that only names nothing is none. */
    public boolean isAct() {
        return !method.equals("GET") && namesOne() && body.startsWith("{") && !body.contains(NOTHING);
    }

    @Override
    public String toString() {
        return operation();
    }
}
