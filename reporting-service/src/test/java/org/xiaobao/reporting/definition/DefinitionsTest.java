package org.xiaobao.reporting.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.reporting.SeedYear;
import org.xiaobao.reporting.Subject;
import org.xiaobao.reporting.figure.Figure;
import org.xiaobao.reporting.figure.Tally;

class DefinitionsTest {

    private static final Tally SEED =
            Tally.of(SeedYear.of("HUAAN").stream().map(Subject::countable).toList());

    @Test
    void everyCountedFigureAndEveryRatioIsDefinedUnderItsPath() {
        assertThat(Definitions.all())
                .hasSize(Figure.values().length + Ratio.values().length)
                .extracting(Definition::key)
                .doesNotHaveDuplicates()
                .contains("complaints.valid", "complaints.closingRate", "mediations.meanContractAmount");
    }

    @Test
    void theSeedsRatesComeOutAsItsReportHasThem() {
        assertThat(value("complaints.repeatShare")).isEqualTo("29.41");
        assertThat(value("complaints.withdrawnShare")).isEqualTo("17.65");
        assertThat(value("complaints.validShare")).isEqualTo("52.94");
        assertThat(value("mediations.meanContractAmount")).isEqualTo("190806.78");
        assertThat(value("complaints.valid")).isEqualTo("9");
        assertThat(value("mediations.contractAmount")).isEqualTo("11257600.00");
    }

    @Test
    void aRateComesWithItsBaseAndHasNoValueWithoutOne() {
        Value closing = Ratio.CLOSING_RATE.of(SEED);

        assertThat(closing.number()).isEqualTo("100.00");
        assertThat(closing.part()).isEqualTo("12");
        assertThat(closing.whole()).isEqualTo("12");
        assertThat(Ratio.CLOSING_RATE.of(new Tally(java.util.Map.of())).number()).isNull();
    }

    @Test
    void theFormulaSaysWhatIsDividedByWhat() {
        assertThat(Ratio.CLOSING_RATE.formula().zh()).isEqualTo("办结 ÷ 受理 × 100%");
        assertThat(Ratio.MEAN_CONTRACT_AMOUNT.formula().zh()).isEqualTo("涉及合同金额 ÷ 调解案件");
    }

    @Test
    void anotherNameIsRefusedSayingWhereAllStand() {
        assertThatThrownBy(() -> Definitions.named("complaints.sum", "/figure"))
                .isInstanceOf(DomainProblem.class);
        assertThatThrownBy(() -> Definitions.counted("complaints.closingRate", "/figure"))
                .isInstanceOf(DomainProblem.class);
        assertThat(Definitions.named(List.of(), "/figure")).hasSameSizeAs(Definitions.all());
    }

    private static String value(String key) {
        return Definitions.named(key, "/figure").of(SEED).number().toPlainString();
    }
}
