package org.xiaobao.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class FigureTest {

    private final JsonNode metrics = read("""
            {"complaints": {"valid": 9, "bySource": [{"code": "12345", "valid": 3}, {"code": "12363", "valid": 0}]},
             "mediations": {"contractAmount": 11257600.00, "change": {"count": 36}},
             "reviews": {"total": 278, "byKind": [{"code": "POLICY", "count": 40}]}}
            """);

    @Test
    void aNumberIsFoundAtItsPath() {
        assertThat(Figure.published("", "", "complaints.valid", "9").in(metrics))
                .isEqualByComparingTo("9");
        assertThat(Figure.published("", "", "mediations.change.count", "36").in(metrics))
                .isEqualByComparingTo("36");
    }

    @Test
    void aRowIsFoundByItsCodeAlsoWhenItIsZero() {
        Figure valid = Figure.published("", "", "complaints.valid", "0");
        assertThat(valid.row("source", "12363").in(metrics)).isZero();
        assertThat(Figure.published("", "", "reviews.total", "40")
                        .row("kind", "POLICY")
                        .in(metrics))
                .isEqualByComparingTo("40");
    }

    @Test
    void whatIsNotThereIsNoNumberAndNotZero() {
        Figure figure = Figure.published("", "", "complaints.valid", "0").row("source", "96336");
        assertThat(figure.in(metrics)).isNull();
        assertThat(figure.matches(figure.in(metrics))).isFalse();
    }

    @Test
    void amountsAgreeWhateverTheirScale() {
        assertThat(Figure.published("", "", "x", "11257600.00").matches(new BigDecimal("11257600")))
                .isTrue();
        assertThat(Figure.published("", "", "x", "11257600.00").matches(new BigDecimal("11257600.01")))
                .isFalse();
    }

    @Test
    void chineseTextIsPaddedByItsColumns() {
        assertThat(Columns.padded("有效", 6)).isEqualTo("有效  ");
        assertThat(Columns.width("有效 · 12345")).isEqualTo(12);
    }

    @Test
    void amountsAreSentWithTheirTwoDecimals() {
        assertThat(Json.object("amount", new BigDecimal("190800.00")).toString())
                .isEqualTo("{\"amount\":190800.00}");
    }

    private static JsonNode read(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
