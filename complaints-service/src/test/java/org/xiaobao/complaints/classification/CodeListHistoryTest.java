package org.xiaobao.complaints.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xiaobao.complaints.classification.Edition.Entry;

class CodeListHistoryTest {

    private static final LocalDate START = LocalDate.parse("2020-01-01");
    private static final LocalDate LAST = LocalDate.parse("2024-06-30");
    private static final LocalDate NOW = LocalDate.parse("2025-01-01");

    private final Edition first = edition(
            null,
            "1",
            START,
            LAST,
            entry("CARD", null),
            entry("CARD_DEBIT", "CARD"),
            entry("CARD_DEBIT_FRAUD", "CARD_DEBIT"),
            entry("LOAN", null));
    private final Edition second = edition(
            null, "2", LAST.plusDays(1), null, entry("CARD", null), entry("CARD_DEBIT", "CARD"), entry("LOAN", null));

    private final CodeListHistory list = history();

    @Test
    void aCodeIsHeldFromItsFirstToItsLastDay() {
        assertThat(list.holds("CARD_DEBIT_FRAUD", LAST)).isTrue();
        assertThat(list.holds("CARD_DEBIT_FRAUD", LAST.plusDays(1))).isFalse();
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
        assertThat(codes(list, NOW)).containsExactly("CARD", "CARD_DEBIT", "LOAN");
    }

    @Test
    void anInstitutionAddsRenamesMovesAndLeavesOutWithoutTouchingTheList() {
        CodeListHistory own = history(edition(
                "JX",
                "JX-1",
                NOW,
                null,
                new Entry("FARM_LOAN", "LOAN", null, "惠农贷", "Farm loan", "CARD", null),
                new Entry("LOAN", null, null, "信贷", "Credit", null, null),
                new Entry("CARD_DEBIT", "CARD", null, "借记卡", "Debit card", null, false),
                new Entry("LAST", null, null, "其他", "Other", null, null)));

        assertThat(codes(own, NOW)).containsExactly("CARD", "FARM_LOAN", "LOAN", "LAST");
        assertThat(own.labelOf("LOAN")).isEqualTo("信贷");
        assertThat(own.withAncestors("FARM_LOAN")).containsExactly("FARM_LOAN", "LOAN");
        assertThat(own.codeOf("惠农贷", NOW)).contains("FARM_LOAN");
        assertThat(codes(own, NOW.minusDays(1))).containsExactly("CARD", "CARD_DEBIT", "LOAN");
        assertThat(codes(list, NOW)).containsExactly("CARD", "CARD_DEBIT", "LOAN");
        assertThat(list.labelOf("LOAN")).isEqualTo("LOAN");
    }

    @Test
    void whatAnInstitutionAddedStaysWhenTheListOfAllChangesAndGoesWhenItsOwnEnds() {
        Edition own = edition("JX", "JX-1", START, NOW, entry("FARM_LOAN", "LOAN"));

        CodeListHistory history = history(own);

        assertThat(codes(history, LAST)).endsWith("FARM_LOAN");
        assertThat(codes(history, LAST.plusDays(1))).endsWith("FARM_LOAN");
        assertThat(codes(history, NOW.plusDays(1))).containsExactly("CARD", "CARD_DEBIT", "LOAN");
        assertThat(history.labelOf("FARM_LOAN")).isEqualTo("FARM_LOAN");
    }

    private CodeListHistory history(Edition... own) {
        return new CodeListHistory("business-categories", List.of(first, second), List.of(own));
    }

    private static List<String> codes(CodeListHistory list, LocalDate day) {
        return list.on(day).items().stream().map(CodeEntry::code).toList();
    }

    private static Edition edition(String institution, String version, LocalDate from, LocalDate to, Entry... entries) {
        return new Edition(
                null,
                institution,
                "business-categories",
                version,
                "TEST",
                Arrays.asList(entries),
                from,
                to,
                "a ground",
                "op",
                null);
    }

    private static Entry entry(String code, String parent) {
        return new Entry(code, parent, null, code, code, null, null);
    }
}
