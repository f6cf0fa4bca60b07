package org.xiaobao.complaints.deadline.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xiaobao.complaints.deadline.clock.CasePolicies;
import org.xiaobao.complaints.deadline.clock.DeadlineKind;
import org.xiaobao.complaints.deadline.clock.DeadlinePolicy;
import org.xiaobao.platform.workdays.DayUnit;

class PoliciesTest {

    private final DeadlinePolicy general = row("*", 0, 20);
    private final DeadlinePolicy step = row("*", 1, 30);
    private final DeadlinePolicy bySource = row("12363", 0, 15);
    private final List<DeadlinePolicy> inForce = List.of(step, general, bySource);

    @Test
    void aSourceWithRowsOfItsOwnTakesNoStepFromTheGeneralRule() {
        CasePolicies policies = Policies.forCase(inForce, "12363");

        assertThat(policies.step(DeadlineKind.STATUTORY, 0)).contains(bySource);
        assertThat(policies.step(DeadlineKind.STATUTORY, 1)).isEmpty();
    }

    @Test
    void aSourceWithoutRowsOfItsOwnTakesTheGeneralSteps() {
        assertThat(Policies.forCase(inForce, "PHONE").steps())
                .containsExactly(Map.entry(DeadlineKind.STATUTORY, List.of(general, step)));
    }

    @Test
    void withoutAnyRuleInForceThereIsNoDeadline() {
        assertThat(Policies.forCase(List.of(), "PHONE").steps()).isEmpty();
    }

    private static DeadlinePolicy row(String source, int level, int days) {
        return new DeadlinePolicy(
                UUID.randomUUID(),
                null,
                DeadlineKind.STATUTORY,
                source,
                level,
                days,
                DayUnit.CALENDAR,
                List.of("approver"),
                false,
                true,
                60,
                LocalDate.of(2020, 3, 1),
                null,
                1,
                "a ground",
                "a test");
    }
}
