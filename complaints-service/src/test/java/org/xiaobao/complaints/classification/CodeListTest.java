package org.xiaobao.complaints.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodeListTest {

    private static final LocalDate START = LocalDate.parse("2020-01-01");
    private final CodeList list = new CodeList(
            "business-categories",
            List.of(
                    entry("CARD", null, null),
                    entry("CARD_DEBIT", "CARD", null),
                    entry("CARD_DEBIT_FRAUD", "CARD_DEBIT", LocalDate.parse("2024-06-30")),
                    entry("LOAN", null, null)));

    @Test
    void aCodeIsHeldFromItsFirstToItsLastDay() {
        assertThat(list.holds("CARD_DEBIT_FRAUD", LocalDate.parse("2024-06-30")))
                .isTrue();
        assertThat(list.holds("CARD_DEBIT_FRAUD", LocalDate.parse("2024-07-01")))
                .isFalse();
        assertThat(list.holds("CARD", START.minusDays(1))).isFalse();
        assertThat(list.holds("UNKNOWN", START)).isFalse();
    }

    @Test
    void aFilterTakesTheWholeBranchExpiredCodesIncluded() {
        assertThat(list.withDescendants("CARD")).containsExactly("CARD", "CARD_DEBIT", "CARD_DEBIT_FRAUD");
        assertThat(list.withDescendants("LOAN")).containsExactly("LOAN");
        assertThat(list.withDescendants("UNKNOWN")).isEmpty();
    }

    @Test
    void theListOfADayLeavesExpiredCodesOut() {
        assertThat(list.on(LocalDate.parse("2025-01-01")).items())
                .extracting(CodeEntry::code)
                .containsExactly("CARD", "CARD_DEBIT", "LOAN");
    }

    private static CodeEntry entry(String code, String parent, LocalDate to) {
        return new CodeEntry(code, parent, "TEST", "1", null, code, code, START, to);
    }
}
