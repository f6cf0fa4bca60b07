package org.xiaobao.review.review;

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

class ReviewStatusTest {

    private static final Path APPROVED = Path.of("../docs/lifecycle-review.txt");

    @Test
    void theLifecycleIsTheApprovedTable() throws IOException {
        String approved = Files.readString(APPROVED);
        String table = Arrays.stream(ReviewStatus.values())
                .map(ReviewStatusTest::line)
                .collect(Collectors.joining("\n", "", "\n"));

        assertThat(approved.substring(approved.indexOf("\n\n") + 2)).isEqualTo(table);
    }

    @Test
    void everyStatusIsReachedFromTheSubmission() {
        Set<ReviewStatus> reached = EnumSet.of(ReviewStatus.SUBMITTED);
        var next = new ArrayDeque<>(reached);
        while (!next.isEmpty()) {
            next.remove().successors().stream().filter(reached::add).forEach(next::add);
        }

        assertThat(reached).containsExactlyInAnyOrder(ReviewStatus.values());
    }

    private static String line(ReviewStatus status) {
        String successors = status.successors().stream().map(Enum::name).collect(Collectors.joining(", "));
        return "%-12s -> %s".formatted(status, successors.isEmpty() ? "(end)" : successors);
    }
}
