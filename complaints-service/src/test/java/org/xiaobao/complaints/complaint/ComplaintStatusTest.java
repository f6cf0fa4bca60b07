package org.xiaobao.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.Lifecycle;

class ComplaintStatusTest {

    private static final Path APPROVED = Path.of("../docs/lifecycle-complaint.txt");

    @Test
    void theLifecycleIsTheApprovedTable() throws IOException {
        List<String> approved = Files.readAllLines(APPROVED).stream()
                .filter(line -> line.contains("->"))
                .map(line -> line.replaceAll("\\s+", " ").strip())
                .toList();
        List<String> live = Arrays.stream(ComplaintStatus.values())
                .map(ComplaintStatusTest::line)
                .toList();
        assertThat(live).isEqualTo(approved);
    }

    private static String line(ComplaintStatus status) {
        String successors =
                status.successors().stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
        return (status + " -> " + successors).strip();
    }

    @Test
    void everyStatusIsReachableFromReceived() {
        assertThat(new Lifecycle<>(ComplaintStatus.class, ComplaintStatus::successors)
                        .reachedFrom(ComplaintStatus.RECEIVED))
                .containsExactlyInAnyOrder(ComplaintStatus.values());
    }

    @Test
    void onlyRejectionAndWithdrawalAreFinal() {
        assertThat(ComplaintStatus.values())
                .filteredOn(status -> status.successors().isEmpty())
                .containsExactlyInAnyOrder(ComplaintStatus.REJECTED, ComplaintStatus.WITHDRAWN);
    }
}
