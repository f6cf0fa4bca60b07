package org.xiaobao.platform.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.units.KnownUnit.Naming;

class RollTest {

    private static final LocalDate SUMMER = LocalDate.parse("2024-07-01");

    private final Roll roll = Roll.of(List.of(
            row("/HQ", "2000-01-01", null, null, 3, new Naming(LocalDate.parse("2000-01-01"), "联社")),
            row(
                    "/HQ/A",
                    "2010-05-01",
                    "2024-06-30",
                    "/HQ/B/A",
                    1,
                    new Naming(LocalDate.parse("2010-05-01"), "茶乡分社"),
                    new Naming(LocalDate.parse("2020-01-01"), "茶乡信用社")),
            row("/HQ/A", "2025-03-01", null, null, 3, new Naming(LocalDate.parse("2025-03-01"), "新茶乡信用社"))));

    @Test
    void whatIsInTheRegisterOnTheDayIsTaken() {
        assertThat(roll.objection("/unit", "/HQ", SUMMER)).isEmpty();
        assertThat(roll.objection("/unit", "/HQ/A", LocalDate.parse("2010-05-01")))
                .isEmpty();
        assertThat(roll.objection("/unit", "/HQ/A", LocalDate.parse("2024-06-30")))
                .isEmpty();
        assertThat(roll.objection("/unit", "/HQ/A", LocalDate.parse("2026-01-01")))
                .isEmpty();
    }

    @Test
    void whatIsNotIsNamedWithWhatFollowedIt() {
        assertThat(said("/HQ/X", SUMMER)).contains("/HQ/X").contains("未在机构登记册中");
        assertThat(said("/HQ/A", SUMMER)).contains("2024-06-30").contains("由 /HQ/B/A 承接");
        assertThat(said("/HQ/A", LocalDate.parse("2010-04-30"))).contains("自 2010-05-01 起登记");
        assertThat(roll.objection("/handlingUnit", "/HQ/X", SUMMER)
                        .orElseThrow()
                        .violations())
                .allSatisfy(violation -> assertThat(violation.pointer()).isEqualTo("/handlingUnit"));
    }

    @Test
    void whoHasNoRegisterOrOneOfWhichEntriesAreMissingIsRefusedNothing() {
        assertThat(Roll.of(List.of()).objection("/unit", "/HQ/X", SUMMER)).isEmpty();
        Roll half = Roll.of(
                List.of(row("/HQ", "2000-01-01", null, null, 2, new Naming(LocalDate.parse("2000-01-01"), "联社"))));
        assertThat(half.objection("/unit", "/HQ/X", SUMMER)).isEmpty();
    }

    @Test
    void aUnitIsPrintedWithItsNameOfTheDayOrOfTheNearestDay() {
        assertThat(roll.name("/HQ/A", LocalDate.parse("2019-12-31"))).contains("茶乡分社");
        assertThat(roll.name("/HQ/A", SUMMER)).contains("茶乡信用社");
        assertThat(roll.name("/HQ/A", LocalDate.parse("2001-01-01"))).contains("茶乡分社");
        assertThat(roll.name("/HQ/A", LocalDate.parse("2026-01-01"))).contains("新茶乡信用社");
        assertThat(roll.name("/HQ/X", SUMMER)).isEmpty();
    }

    private String said(String path, LocalDate day) {
        return roll.objection("/unit", path, day).orElseThrow().detail().zh();
    }

    private static Roll.Row row(String path, String from, String to, String next, int registered, Naming... names) {
        KnownUnit unit = new KnownUnit(
                UUID.randomUUID(),
                "HUAAN",
                path,
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                next,
                List.of(names));
        return new Roll.Row(unit, registered);
    }
}
