package org.xiaobao.complaints.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xiaobao.complaints.Rows;
import org.xiaobao.platform.testing.Backbone;

@QuarkusTest
@QuarkusTestResource(Backbone.class)
class IntakeRehearsalIT {

    private static final String KEPT = """
            select (select count(*) from complaint) || ' ' || (select count(*) from deadline) || ' '
                || (select count(*) from complaint_search) || ' ' || (select count(*) from journal)
            """;

    /** So many numbers a service takes at once: one rehearsal more needs another block. */
    private static final int BLOCK = 50;

    @Inject
    IntakeRehearsal rehearsal;

    @Test
    void aRegistrationThatIsPlayedLeavesNoRowAndNoEvent() throws Exception {
        List<String> before = Rows.column(KEPT);
        long numbersBefore = numbers();

        for (int i = 0; i <= BLOCK; i++) {
            rehearsal.play();
        }

        assertThat(Rows.column(KEPT)).isEqualTo(before);
        assertThat(numbers()).as("it went as far as taking numbers").isGreaterThan(numbersBefore);
        assertThat(Rows.column("select event_id from journal where institution = 'REHEARSAL'"))
                .isEmpty();
    }

    private static long numbers() {
        return Long.parseLong(Rows.one("select coalesce(pg_sequence_last_value('complaint_number'), 0)"));
    }
}
