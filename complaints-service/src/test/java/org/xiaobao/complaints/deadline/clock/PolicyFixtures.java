package org.xiaobao.complaints.deadline.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xiaobao.platform.workdays.DayUnit;

/** Policies as the migrations bring them, and single rules for single questions. */
public final class PolicyFixtures {

    public static final LocalDate IN_FORCE = LocalDate.of(2020, 3, 1);

    private PolicyFixtures() {}

    static DeadlinePolicy row(DeadlineKind kind, int level, int days, DayUnit unit) {
        boolean pausable = kind == DeadlineKind.STATUTORY || kind == DeadlineKind.INTERNAL;
        return new DeadlinePolicy(
                new UUID(kind.ordinal(), level),
                null,
                kind,
                "*",
                level,
                days,
                unit,
                List.of("approver"),
                level == 2,
                pausable,
                60,
                IN_FORCE,
                null,
                1,
                "a ground",
                "a test");
    }

    static CasePolicies only(DeadlinePolicy... rows) {
        Map<DeadlineKind, List<DeadlinePolicy>> steps = new EnumMap<>(DeadlineKind.class);
        for (DeadlinePolicy row : rows) {
            steps.computeIfAbsent(row.kind(), none -> new ArrayList<>()).add(row);
        }
        return new CasePolicies(steps);
    }

    static CasePolicies order2020() {
        return only(
                row(DeadlineKind.STATUTORY, 0, 15, DayUnit.CALENDAR),
                row(DeadlineKind.STATUTORY, 1, 30, DayUnit.CALENDAR),
                row(DeadlineKind.STATUTORY, 2, 60, DayUnit.CALENDAR),
                row(DeadlineKind.SOURCE_REPLY, 0, 13, DayUnit.WORKING),
                row(DeadlineKind.INTERNAL, 0, 10, DayUnit.CALENDAR),
                row(DeadlineKind.REEXAMINATION_APPLY, 0, 30, DayUnit.CALENDAR),
                row(DeadlineKind.REEXAMINATION_DECIDE, 0, 30, DayUnit.CALENDAR),
                row(DeadlineKind.MAJOR_REPORT, 0, 1, DayUnit.CALENDAR));
    }
}
