package org.xiaobao.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.HouseRules;

class ArchitectureTest {

    private static final Pattern BUSINESS = Pattern.compile(
            "complain|ledger|mediati|dispute|course|review|evidence|投诉|台账|调解|纠纷|培训|审查|证据", Pattern.CASE_INSENSITIVE);

    @Test
    void theHouseRulesHold() {
        HouseRules.of("org.xiaobao.platform.files")
                .features("check", "pack", "spool", "store")
                .check();
    }

    @Test
    void itKnowsNoBusiness() throws IOException {
        List<String> found = new ArrayList<>();
        int read = 0;
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                read++;
                Files.readAllLines(source).stream()
                        .filter(line -> BUSINESS.matcher(line).find())
                        .forEach(line -> found.add(source.getFileName() + ": " + line.strip()));
            }
        }
        assertThat(read).isPositive();
        assertThat(found).isEmpty();
    }
}
