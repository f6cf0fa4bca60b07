package org.xiaobao.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A committed text file that is compared with what the code says now or, on demand, rewritten from it. */
final class Golden {

    static final String UPDATE = "contracts.update";

    private Golden() {}

    static boolean updating() {
        return Boolean.getBoolean(UPDATE);
    }

    static void assertSame(Path committed, String live) {
        String wanted = live.replace("\r\n", "\n").stripTrailing() + "\n";
        try {
            if (updating()) {
                Files.createDirectories(committed.toAbsolutePath().getParent());
                Files.writeString(committed, wanted);
            } else if (!Files.exists(committed)) {
                throw new AssertionError(committed + " is missing; -D" + UPDATE + "=true writes it");
            } else {
                compare(committed, Files.readString(committed).replace("\r\n", "\n"), wanted);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compare(Path committed, String was, String is) {
        if (was.equals(is)) {
            return;
        }
        List<String> before = was.lines().toList();
        List<String> now = is.lines().toList();
        int line = 0;
        while (line < Math.min(before.size(), now.size()) && before.get(line).equals(now.get(line))) {
            line++;
        }
        throw new AssertionError(String.format(
                "%s differs from line %d:%n  committed: %s%n  live:      %s%nIf it is meant: -D%s=true rewrites it.",
                committed, line + 1, at(before, line), at(now, line), UPDATE));
    }

    private static String at(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index) : "(end of file)";
    }
}
