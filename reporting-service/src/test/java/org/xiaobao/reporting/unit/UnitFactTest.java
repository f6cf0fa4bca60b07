package org.xiaobao.reporting.unit;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.EventContracts;

class UnitFactTest {

    private static final Instant AT = Instant.parse("2024-06-28T02:00:00Z");
    private static final LocalDate OPENED = LocalDate.parse("2008-05-12");

    @Test
    void everyFactIsItsGoldenFileAndKeepsItsSchema() {
        UnitState state = new UnitState(
                UUID.fromString("018f0000-0000-7000-8000-000000000001"),
                "HUAAN",
                "/HQ/OUTLET-01",
                OPENED,
                LocalDate.parse("2024-06-30"),
                "/HQ/BRANCH-01/OUTLET-01",
                "/HQ/BRANCH-02/OUTLET-01",
                List.of(new UnitForm(OPENED, "城关信用社", UnitRegion.URBAN, UnitKind.OUTLET)),
                List.of(new UnitYear(2023, 18_400L, 1L, 9L)));
        EventContracts.of(UnitFact.class, Path.of("contracts/events"))
                .withSamples(
                        new UnitFact.Opened(null, AT, 12, state),
                        new UnitFact.Changed(null, AT, LocalDate.parse("2024-01-01"), state),
                        new UnitFact.Closed(null, AT, UnitFact.Ending.MOVE, state),
                        new UnitFact.Reopened(null, AT, state),
                        new UnitFact.Stated(null, AT, 2023, state))
                .check();
    }
}
