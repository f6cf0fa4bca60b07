package org.xiaobao.complaints.deadline.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xiaobao.complaints.deadline.clock.CasePolicies;
import org.xiaobao.complaints.deadline.clock.DeadlineKind;
import org.xiaobao.complaints.deadline.clock.DeadlinePolicy;
import org.xiaobao.complaints.deadline.clock.PolicyFixtures;
import org.xiaobao.platform.workdays.DayUnit;

class PolicyBookTest {

    private static final LocalDate CHANGE = LocalDate.of(2025, 7, 1);

    private final DeadlinePolicy old = row(null, "*", 0, 15, PolicyFixtures.IN_FORCE, CHANGE.minusDays(1));
    private final DeadlinePolicy now = row(null, "*", 0, 20, CHANGE, null);
    private final DeadlinePolicy step = row(null, "*", 1, 30, PolicyFixtures.IN_FORCE, null);
    private final DeadlinePolicy bySource = row(null, "12363", 0, 15, PolicyFixtures.IN_FORCE, null);
    private final DeadlinePolicy own = row("HUAAN", "*", 0, 12, CHANGE, null);
    private final PolicyBook book = new PolicyBook(List.of(old, now, step, bySource, own));

    @Test
    void aCaseKeepsTheRowsInForceOnItsDayOfReceipt() {
        assertThat(limit("OTHER", "PHONE", CHANGE.minusDays(1))).isEqualTo(15);
        assertThat(limit("OTHER", "PHONE", CHANGE)).isEqualTo(20);
    }

    @Test
    void anInstitutionsOwnRowGoesBeforeTheOneForAll() {
        assertThat(limit("HUAAN", "PHONE", CHANGE)).isEqualTo(12);
        assertThat(limit("HUAAN", "PHONE", CHANGE.minusDays(1))).isEqualTo(15);
    }

    @Test
    void aSourceWithRowsOfItsOwnTakesNoStepFromTheGeneralRule() {
        CasePolicies policies = book.forCase("HUAAN", "12363", CHANGE);
        assertThat(policies.step(DeadlineKind.STATUTORY, 0)).contains(bySource);
        assertThat(policies.step(DeadlineKind.STATUTORY, 1)).isEmpty();
        assertThat(book.forCase("HUAAN", "PHONE", CHANGE).step(DeadlineKind.STATUTORY, 1))
                .contains(step);
    }

    @Test
    void beforeAnyRuleWasInForceThereIsNoDeadline() {
        assertThat(book.forCase("HUAAN", "PHONE", PolicyFixtures.IN_FORCE.minusDays(1))
                        .steps())
                .isEmpty();
    }

    private int limit(String institution, String source, LocalDate receivedOn) {
        return book.forCase(institution, source, receivedOn)
                .step(DeadlineKind.STATUTORY, 0)
                .orElseThrow()
                .limit();
    }

    private static DeadlinePolicy row(
            String institution, String source, int level, int days, LocalDate from, LocalDate to) {
        return new DeadlinePolicy(
                UUID.randomUUID(),
                institution,
                DeadlineKind.STATUTORY,
                source,
                level,
                days,
                DayUnit.CALENDAR,
                List.of("approver"),
                false,
                true,
                60,
                from,
                to,
                1,
                "a ground",
                "a test");
    }
}
