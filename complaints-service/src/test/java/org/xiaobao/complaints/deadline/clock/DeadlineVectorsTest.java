package org.xiaobao.complaints.deadline.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiaobao.platform.workdays.DayUnit.CALENDAR;
import static org.xiaobao.platform.workdays.DayUnit.WORKING;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xiaobao.platform.time.Zones;
import org.xiaobao.platform.workdays.BusinessCalendar;
import org.xiaobao.platform.workdays.DayUnit;

/** The table of known due days, in whichever zone the machine stands. */
class DeadlineVectorsTest {

    private static final List<String> MACHINES = List.of("Asia/Shanghai", "UTC", "America/New_York");

    private static final String TABLE = """
            received   | days unit     | due        | rolled
            2024-03-04 | 15   CALENDAR | 2024-03-19 | 2024-03-19
            2024-03-04 | 30   CALENDAR | 2024-04-03 | 2024-04-03
            2024-03-04 | 60   CALENDAR | 2024-05-03 | 2024-05-06
            2024-03-04 | 2    WORKING  | 2024-03-06 | 2024-03-06
            2024-03-04 | 5    WORKING  | 2024-03-11 | 2024-03-11
            2024-03-04 | 7    WORKING  | 2024-03-13 | 2024-03-13
            2024-01-26 | 15   CALENDAR | 2024-02-10 | 2024-02-18
            2024-01-26 | 30   CALENDAR | 2024-02-25 | 2024-02-26
            2024-01-26 | 60   CALENDAR | 2024-03-26 | 2024-03-26
            2024-01-26 | 2    WORKING  | 2024-01-30 | 2024-01-30
            2024-01-26 | 5    WORKING  | 2024-02-02 | 2024-02-02
            2024-01-26 | 7    WORKING  | 2024-02-05 | 2024-02-05
            2024-02-08 | 15   CALENDAR | 2024-02-23 | 2024-02-23
            2024-02-08 | 30   CALENDAR | 2024-03-09 | 2024-03-11
            2024-02-08 | 60   CALENDAR | 2024-04-08 | 2024-04-08
            2024-02-08 | 2    WORKING  | 2024-02-18 | 2024-02-18
            2024-02-08 | 5    WORKING  | 2024-02-21 | 2024-02-21
            2024-02-08 | 7    WORKING  | 2024-02-23 | 2024-02-23
            2024-09-16 | 15   CALENDAR | 2024-10-01 | 2024-10-08
            2024-09-16 | 30   CALENDAR | 2024-10-16 | 2024-10-16
            2024-09-16 | 60   CALENDAR | 2024-11-15 | 2024-11-15
            2024-09-16 | 2    WORKING  | 2024-09-19 | 2024-09-19
            2024-09-16 | 5    WORKING  | 2024-09-24 | 2024-09-24
            2024-09-16 | 7    WORKING  | 2024-09-26 | 2024-09-26
            2024-09-30 | 5    WORKING  | 2024-10-12 | 2024-10-12
            """;

    @ParameterizedTest(name = "{1} + {2} {3} = {4} with the machine in {0}")
    @MethodSource("vectors")
    void dueDaysAreThoseOfTheTable(
            String machine, LocalDate received, int days, DayUnit unit, LocalDate due, LocalDate rolled) {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(machine));
        try {
            Deadline deadline = dueAfter(receivedLateThatEvening(received), days, unit);
            assertThat(deadline.dueOn()).isEqualTo(due);
            assertThat(deadline.rolledDueOn()).isEqualTo(rolled);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    /** One minute before midnight in Shanghai: the day before in New York, the same day in UTC. */
    private static LocalDate receivedLateThatEvening(LocalDate day) {
        Instant evening = day.atTime(23, 59).atZone(Zones.INSTITUTION).toInstant();
        return Zones.dayOf(evening);
    }

    private static Deadline dueAfter(LocalDate received, int days, DayUnit unit) {
        CasePolicies policy = PolicyFixtures.only(PolicyFixtures.row(DeadlineKind.STATUTORY, 0, days, unit));
        return DeadlineClock.compute(
                        ClockFacts.received(received, null), policy, BusinessCalendar.stateCouncil(), received)
                .get(0);
    }

    static Stream<Arguments> vectors() {
        return MACHINES.stream().flatMap(machine -> TABLE.lines().skip(1).map(line -> vector(machine, line)));
    }

    private static Arguments vector(String machine, String line) {
        String[] cells = Arrays.stream(line.split("[| ]+")).map(String::strip).toArray(String[]::new);
        DayUnit unit = cells[2].equals("WORKING") ? WORKING : CALENDAR;
        return Arguments.of(
                machine,
                LocalDate.parse(cells[0]),
                Integer.valueOf(cells[1]),
                unit,
                LocalDate.parse(cells[3]),
                LocalDate.parse(cells[4]));
    }
}
