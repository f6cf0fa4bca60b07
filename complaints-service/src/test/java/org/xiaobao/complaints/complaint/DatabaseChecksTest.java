package org.xiaobao.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xiaobao.complaints.complaint.ComplaintFixtures.complaintIn;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A CHECK that a migration adds is tried on every sequence of acts, or this says that it is not. */
class DatabaseChecksTest {

    @Test
    void theyAreThoseOfTheMigrations() throws IOException {
        assertThat(DatabaseChecks.names()).isEqualTo(DatabaseChecks.namesInMigrations());
    }

    @Test
    void aCaseThatIsClosedWithoutAnythingDoneIsRefusedByEachCheckItBreaks() {
        assertThatThrownBy(() -> DatabaseChecks.assertAdmitted(
                        with(complaintIn(ComplaintStatus.RECEIVED).snapshot(), ComplaintStatus.CLOSED)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("accepted_is_dated", "decided_is_founded", "closed_is_told");
    }

    @Test
    void aRejectionThatStillCountsIsRefused() {
        assertThatThrownBy(() -> DatabaseChecks.assertAdmitted(
                        with(complaintIn(ComplaintStatus.RECEIVED).snapshot(), ComplaintStatus.REJECTED)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("rejected_is_dated", "disposition_follows");
    }

    private static ComplaintSnapshot with(ComplaintSnapshot c, ComplaintStatus status) {
        return new ComplaintSnapshot(
                c.id(),
                c.version(),
                c.number(),
                c.registration(),
                status,
                c.disposition(),
                c.course(),
                c.aftercare(),
                c.repeat(),
                c.assignment(),
                c.firstReachedAt(),
                c.clocks(),
                c.erasedAt());
    }
}
