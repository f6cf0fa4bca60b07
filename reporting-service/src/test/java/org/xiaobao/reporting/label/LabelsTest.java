package org.xiaobao.reporting.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xiaobao.reporting.figure.Dimension;
import org.xiaobao.reporting.label.Naming.Name;

class LabelsTest {

    private static final LocalDate NEW_YEAR = LocalDate.parse("2025-01-01");
    private static final LocalDate JULY = LocalDate.parse("2025-07-01");
    private static final LocalDate DAY = LocalDate.parse("2025-12-31");

    @Test
    void withoutAnyRuleCodesAreCalledAsShipped() {
        assertThat(sources(List.of(), List.of())).startsWith("12345", "12378").hasSize(13);
        assertThat(label(List.of(), Dimension.REASON, "SERVICE_ATTITUDE").zh()).startsWith("因金融机构服务态度");
    }

    @Test
    void aSourceOfOnesOwnHasItsRowInItsPlaceEvenWhenZero() {
        List<Naming> own = List.of(source("96268", 1, true, NEW_YEAR, null));

        assertThat(sources(own, List.of())).containsSubsequence("12345", "96268", "12378");
    }

    @Test
    void aSourceThatIsNotUsedHasARowOnlyWhereItOccurs() {
        List<Naming> own = List.of(source("968133", 4, false, NEW_YEAR, null));

        assertThat(sources(own, List.of())).doesNotContain("968133");
        assertThat(sources(own, List.of("968133"))).contains("968133");
    }

    @Test
    void whatWasRenamedInJulyIsCalledByItsNewNameFromJulyOn() {
        List<Naming> own =
                List.of(source("12345", 1, true, NEW_YEAR, null, "旧名"), source("12345", 1, true, JULY, null, "新名"));

        assertThat(label(own, Dimension.SOURCE, "12345").zh()).isEqualTo("新名");
        Labels inJune = Labels.of(own.subList(0, 1), JULY.minusDays(1));
        assertThat(inJune.rows(Dimension.SOURCE, List.of("12345")).get(0).zh()).isEqualTo("旧名");
    }

    @Test
    void aCodeWhoseRowHasEndedKeepsTheNameItHad() {
        List<Naming> own = List.of(source("96268", 1, true, NEW_YEAR, JULY));

        assertThat(sources(own, List.of())).doesNotContain("96268");
        assertThat(label(own, Dimension.SOURCE, "96268").zh()).isEqualTo("江西热线");
    }

    @Test
    void whenOnesOwnNameEndsThatOfAllHoldsAgain() {
        List<Naming> own = List.of(source("12345", 1, true, NEW_YEAR, JULY, "本行叫法"));

        assertThat(label(own, Dimension.SOURCE, "12345").zh()).isEqualTo("12345政务服务便民热线");
    }

    @Test
    void aNewListForAllBringsItsOrderAndOldCodesKeepTheirNames() {
        List<Naming> rows = List.of(list(null, NEW_YEAR, name("COUNTER", "网点柜面", null)));

        assertThat(codes(rows, Dimension.BUSINESS_CHANNEL, List.of("FRONT_COUNTER", "COUNTER")))
                .containsExactly("COUNTER", "FRONT_COUNTER");
        assertThat(label(rows, Dimension.BUSINESS_CHANNEL, "FRONT_COUNTER").zh())
                .isEqualTo("营业现场");
    }

    @Test
    void onesOwnEntriesAreLaidOverTheListOfAll() {
        List<Naming> rows = List.of(
                list(null, NEW_YEAR, name("A", "甲", null), name("B", "乙", null)),
                list("JX", NEW_YEAR, name("C", "丙", "A"), name("B", "乙乙", null)));

        assertThat(codes(rows, Dimension.BUSINESS_CHANNEL, List.of("B", "C", "A")))
                .containsExactly("A", "C", "B");
        assertThat(label(rows, Dimension.BUSINESS_CHANNEL, "B").zh()).isEqualTo("乙乙");
    }

    @Test
    void aRowAboveOneThatOccursIsShownBeforeIt() {
        assertThat(codes(List.of(), Dimension.BUSINESS_CATEGORY, List.of("CARD_DEBIT_USE", "LOAN")))
                .containsExactly("LOAN", "CARD", "CARD_DEBIT", "CARD_DEBIT_USE");
        assertThat(Labels.standard().level(Dimension.BUSINESS_CATEGORY, "CARD_DEBIT_USE"))
                .isEqualTo(3);
        assertThat(Labels.standard().withBelow(Dimension.BUSINESS_CATEGORY, "CARD"))
                .contains("CARD", "CARD_DEBIT", "CARD_DEBIT_USE", "CARD_CREDIT")
                .doesNotContain("LOAN");
    }

    @Test
    void whereACodeStandsIsSaidByTheTreeOfTheDay() {
        List<Naming> rows = List.of(
                list(null, NEW_YEAR, name("A", "甲", null), name("B", "乙", null), below("C", "A")),
                list("JX", JULY, below("C", "B")));

        assertThat(Labels.of(rows.subList(0, 1), DAY).withBelow(Dimension.BUSINESS_CHANNEL, "A"))
                .contains("C");
        assertThat(Labels.of(rows, DAY).withBelow(Dimension.BUSINESS_CHANNEL, "A"))
                .containsExactly("A");
        assertThat(Labels.of(rows, DAY).withBelow(Dimension.BUSINESS_CHANNEL, "B"))
                .containsExactly("B", "C");
    }

    @Test
    void codesThatStandBelowOneAnotherOrBelowNoneLoseNoRow() {
        List<Naming> rows = List.of(list(null, NEW_YEAR, below("A", "B"), below("B", "A"), below("C", "GONE")));

        assertThat(codes(rows, Dimension.BUSINESS_CHANNEL, List.of("A", "B", "C")))
                .containsExactlyInAnyOrder("A", "B", "C");
        assertThat(Labels.of(rows, DAY).level(Dimension.BUSINESS_CHANNEL, "C")).isEqualTo(1);
    }

    private static List<String> sources(List<Naming> own, List<String> occurring) {
        return codes(own, Dimension.SOURCE, occurring);
    }

    private static List<String> codes(List<Naming> rows, Dimension dimension, List<String> occurring) {
        return Labels.of(rows, DAY).rows(dimension, occurring).stream()
                .map(Label::code)
                .toList();
    }

    private static Label label(List<Naming> rows, Dimension dimension, String code) {
        return Labels.of(rows, DAY).rows(dimension, List.of(code)).stream()
                .filter(label -> label.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Naming source(String code, int position, boolean offered, LocalDate from, LocalDate to) {
        return source(code, position, offered, from, to, "江西热线");
    }

    private static Naming source(
            String code, int position, boolean offered, LocalDate from, LocalDate to, String label) {
        Name name = new Name(code, label, "Hotline", null, position, null, offered);
        return new Naming(UUID.randomUUID(), 1, "JX", Dimension.SOURCE, code, false, from, to, List.of(name));
    }

    private static Naming list(String institution, LocalDate from, Name... names) {
        return new Naming(
                UUID.randomUUID(), 1, institution, Dimension.BUSINESS_CHANNEL, "", false, from, null, List.of(names));
    }

    private static Name name(String code, String label, String after) {
        return new Name(code, label, code, null, null, after, null);
    }

    private static Name below(String code, String parent) {
        return new Name(code, code, code, parent, null, null, null);
    }
}
