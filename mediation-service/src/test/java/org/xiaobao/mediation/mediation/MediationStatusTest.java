package org.xiaobao.mediation.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.Lifecycle;

class MediationStatusTest {

    private static final Path APPROVED = Path.of("../docs/lifecycle-mediation.txt");
    private static final Lifecycle<MediationStatus> LIFECYCLE =
            new Lifecycle<>(MediationStatus.class, MediationStatus::successors);

    @Test
    void theLifecycleIsTheApprovedTable() throws IOException {
        String approved = Files.readString(APPROVED);
        assertThat(approved.substring(approved.indexOf("\n\n") + 2)).isEqualTo(LIFECYCLE.table());
    }

    @Test
    void everyStatusIsReachedFromTheApplication() {
        assertThat(LIFECYCLE.reachedFrom(MediationStatus.APPLIED)).containsExactlyInAnyOrder(MediationStatus.values());
    }

    @Test
    void anOutcomeStandsForEveryEndAndForNothingElse() {
        for (MediationStatus status : MediationStatus.values()) {
            assertThat(MediationOutcome.of(status).isPresent())
                    .as(status.name())
                    .isEqualTo(status.successors().isEmpty());
        }
    }
}
