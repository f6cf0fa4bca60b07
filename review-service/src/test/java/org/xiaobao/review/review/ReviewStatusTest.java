package org.xiaobao.review.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.Lifecycle;

class ReviewStatusTest {

    private static final Path APPROVED = Path.of("../docs/lifecycle-review.txt");
    private static final Lifecycle<ReviewStatus> LIFECYCLE =
            new Lifecycle<>(ReviewStatus.class, ReviewStatus::successors);

    @Test
    void theLifecycleIsTheApprovedTable() throws IOException {
        String approved = Files.readString(APPROVED);
        assertThat(approved.substring(approved.indexOf("\n\n") + 2)).isEqualTo(LIFECYCLE.table());
    }

    @Test
    void everyStatusIsReachedFromTheSubmission() {
        assertThat(LIFECYCLE.reachedFrom(ReviewStatus.SUBMITTED)).containsExactlyInAnyOrder(ReviewStatus.values());
    }
}
