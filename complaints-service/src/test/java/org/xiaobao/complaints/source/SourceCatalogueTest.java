package org.xiaobao.complaints.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceCatalogueTest {

    private static final LocalDate CHANGE = LocalDate.parse("2024-07-01");
    private final ComplaintSource old = row("12345", 10, LocalDate.parse("2020-01-01"), CHANGE.minusDays(1));
    private final ComplaintSource current = row("12345", 5, CHANGE, null);
    private final ComplaintSource web = row("WEB", 15, LocalDate.parse("2020-01-01"), null);
    private final SourceCatalogue catalogue = new SourceCatalogue(List.of(old, current, web));

    @Test
    void theRowOfTheDayOfReceiptCounts() {
        assertThat(catalogue.inForce("12345", CHANGE.minusDays(1))).contains(old);
        assertThat(catalogue.inForce("12345", CHANGE)).contains(current);
        assertThat(catalogue.inForce("12345", LocalDate.parse("2019-12-31"))).isEmpty();
        assertThat(catalogue.inForce("12346", CHANGE)).isEmpty();
    }

    @Test
    void aDayShowsOneRowPerSource() {
        assertThat(catalogue.inForce(CHANGE)).containsExactly(current, web);
    }

    @Test
    void overlappingRowsDoNotShowTwice() {
        ComplaintSource open = row("12345", 10, LocalDate.parse("2020-01-01"), null);
        SourceCatalogue overlapping = new SourceCatalogue(List.of(open, current));
        assertThat(overlapping.inForce(CHANGE)).containsExactly(current);
    }

    @Test
    void theFirstDayIsNotCounted() {
        assertThat(current.withdrawalCountsUntil(LocalDate.parse("2024-12-30"))).isEqualTo("2025-01-04");
    }

    private static ComplaintSource row(String code, int limit, LocalDate from, LocalDate to) {
        return new ComplaintSource(code, code, code, false, null, null, limit, from, to, "test");
    }
}
