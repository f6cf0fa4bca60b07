package org.xiaobao.complaints.calendar;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.EventContracts;
import org.xiaobao.platform.workdays.CalendarDay;
import org.xiaobao.platform.workdays.DayKind;

class CalendarChangedTest {

    @Test
    void theFactIsAsItsContractSays() {
        EventContracts.of(CalendarChanged.class, Path.of("contracts/events"))
                .withSamples(new CalendarChanged(
                        UUID.fromString("018f0000-0000-7000-8000-00000000ca1e"),
                        "HUAAN",
                        Instant.parse("2026-11-10T02:00:00Z"),
                        2027,
                        "国务院办公厅关于2027年部分节假日安排的通知",
                        List.of(new CalendarDay(
                                LocalDate.of(2027, 2, 5), DayKind.HOLIDAY, "春节", "国务院办公厅关于2027年部分节假日安排的通知"))))
                .check();
    }
}
