package org.xiaobao.platform.files.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiaobao.platform.files.sheet.Sample.*;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowTextsTest {

    private static final Instant NOW = Instant.parse("2024-06-01T00:00:00Z");
    private static final Instant RECEIVED = Instant.parse("2024-03-04T01:30:00Z");

    @ParameterizedTest
    @CsvSource({
        "2024-03-04 09:30, 2024-03-04T01:30:00Z",
        "2024/3/4 9:30:15, 2024-03-04T01:30:15Z",
        "2024年3月4日 9时30分, 2024-03-04T01:30:00Z",
        "2024.03.04, 2024-03-03T16:00:00Z",
        "2024-03-04T09:30, 2024-03-04T01:30:00Z",
        "2024-03-04T01:30:00Z, 2024-03-04T01:30:00Z"
    })
    void timesAreReadAsLedgersWriteThem(String text, Instant meant) {
        assertThat(row(text).time(CLOSED_AT, null)).isEqualTo(meant);
    }

    @Test
    void aDayWithoutTimeIsNeverBeforeTheActOfTheSameDay() {
        assertThat(row("2024-03-04").time(CLOSED_AT, RECEIVED)).isEqualTo(RECEIVED);
        assertThat(row("2024-03-05").time(CLOSED_AT, RECEIVED)).isEqualTo(Instant.parse("2024-03-04T16:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-30", "2024-13-01", "上周五", "45355", "2024-03-04 25:00", "-"})
    void whatIsNoTimeIsAProblem(String text) {
        assertThat(codes(text, null)).containsExactly("not-a-time");
    }

    @Test
    void timesInTheFutureOrBeforeTheActTheyFollowAreProblems() {
        assertThat(codes("2024-06-02", null)).containsExactly("in-the-future");
        assertThat(codes("2024-03-03", RECEIVED)).containsExactly("before-the-act-it-follows");
    }

    @Test
    void amountsAreYuanWithTwoDecimals() {
        assertThat(amount("1,200.50元")).isEqualByComparingTo("1200.5");
        assertThat(amount("12.345")).isNull();
        assertThat(amount("-3")).isNull();
    }

    @Test
    void fullWidthFormsAreReadAsTheHalfWidthOnes() {
        assertThat(amount("￥1,200.50")).isEqualByComparingTo("1200.5");
        assertThat(amount("１２００．５０元")).isEqualByComparingTo("1200.5");
        assertThat(amount("1,2")).isNull(); // no group of thousands has one digit
        assertThat(row("２０２４－０３－０４　０９：３０").time(CLOSED_AT, null)).isEqualTo(RECEIVED);
        RowTexts<Sample> row = new RowTexts<>(new RawRow<>(2, Map.of(REFERENCE, "漳消投（2026）12号"), List.of()), NOW);
        assertThat(row.text(REFERENCE)).isEqualTo("漳消投(2026)12号");
    }

    @Test
    void aNumberInScientificNotationLostItsDigits() {
        RowTexts<Sample> row = new RowTexts<>(new RawRow<>(2, Map.of(REFERENCE, "2.02611E+14"), List.of()), NOW);
        assertThat(row.problems()).extracting(RowProblem::code).containsExactly("digits-lost");
        assertThat(row.problems().get(0).message().zh()).contains("文本格式");
    }

    private static java.math.BigDecimal amount(String text) {
        return new RowTexts<>(new RawRow<>(2, Map.of(AMOUNT, text), List.of()), NOW).amount(AMOUNT);
    }

    private static List<String> codes(String text, Instant notBefore) {
        RowTexts<Sample> row = row(text);
        assertThat(row.time(CLOSED_AT, notBefore)).isNull();
        return row.problems().stream().map(RowProblem::code).toList();
    }

    private static RowTexts<Sample> row(String text) {
        return new RowTexts<>(new RawRow<>(2, Map.of(CLOSED_AT, text), List.of()), NOW);
    }
}
