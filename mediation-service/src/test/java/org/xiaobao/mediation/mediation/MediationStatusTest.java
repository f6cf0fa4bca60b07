package org.xiaobao.mediation.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MediationStatusTest {

    private static final Path APPROVED = Path.of("../docs/lifecycle-mediation.txt");

    @Test
    void theLifecycleIsTheApprovedTable() throws IOException {
        String approved = Files.readString(APPROVED);
        String table = Arrays.stream(MediationStatus.values())
                .map(MediationStatusTest::line)
                .collect(Collectors.joining("\n", "", "\n"));

        assertThat(approved.substring(approved.indexOf("\n\n") + 2)).isEqualTo(table);
    }

    @Test
    void everyStatusIsReachedFromTheApplication() {
        Set<MediationStatus> reached = EnumSet.of(MediationStatus.APPLIED);
        var next = new ArrayDeque<>(reached);
        while (!next.isEmpty()) {
            next.remove().successors().stream().filter(reached::add).forEach(next::add);
        }

        assertThat(reached).containsExactlyInAnyOrder(MediationStatus.values());
    }

    @Test
    void anOutcomeStandsForEveryEndAndForNothingElse() {
        for (MediationStatus status : MediationStatus.values()) {
            assertThat(MediationOutcome.of(status).isPresent())
                    .as(status.name())
                    .isEqualTo(status.successors().isEmpty());
        }
    }

    private static String line(MediationStatus status) {
        String successors = status.successors().stream().map(Enum::name).collect(Collectors.joining(", "));
        return "%-12s -> %s".formatted(status, successors.isEmpty() ? "(end)" : successors);
    }
}
