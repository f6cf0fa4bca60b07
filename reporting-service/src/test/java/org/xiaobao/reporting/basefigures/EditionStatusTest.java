package org.xiaobao.reporting.basefigures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.Lifecycle;

class EditionStatusTest {

    private static final Path APPROVED = Path.of("../docs/lifecycle-base-figures.txt");
    private static final Lifecycle<EditionStatus> LIFECYCLE =
            new Lifecycle<>(EditionStatus.class, EditionStatus::successors);

    @Test
    void theLifecycleIsTheApprovedTable() throws IOException {
        String approved = Files.readString(APPROVED);
        assertThat(approved.substring(approved.indexOf("\n\n") + 2)).isEqualTo(LIFECYCLE.table());
    }

    @Test
    void everyStatusIsReachedFromTheEntry() {
        assertThat(LIFECYCLE.reachedFrom(EditionStatus.ENTERED)).containsExactlyInAnyOrder(EditionStatus.values());
    }
}
