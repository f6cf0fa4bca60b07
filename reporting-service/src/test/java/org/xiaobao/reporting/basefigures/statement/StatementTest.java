package org.xiaobao.reporting.basefigures.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.problem.DomainProblem;

class StatementTest {

    private final List<Stated> stated = new ArrayList<>();

    @Test
    void everyCountedFigureAndEachOfItsRowsCanBeStated() {
        state("training.personTimes", "116");
        state("training.personTimes", "tier", "FRONT_LINE", "96");
        state("training.personTimes", "tier", "NEW_STAFF", "20");
        state("mediations.contractAmount", "0.01");
        state("education.copies", "0");

        assertThat(Statement.of(stated, true).checked()).hasSize(5).containsEntry("education.copies", BigDecimal.ZERO);
    }

    @Test
    void aFigureThatIsNotThereIsRefusedByNamingThoseThatAre() {
        state("complaints.total", "1");

        Fault fault = fault("unknown-figure", "/figures/0/figure");

        assertThat(fault.message().zh()).contains("complaints.gross").contains("training.personTimes");
        assertThat(fault.message().en()).contains("complaints.gross");
    }

    @Test
    void aRateFollowsAndIsNotStated() {
        state("complaints.closingRate", "99.5");

        fault("reckoned-figure", "/figures/0/figure");
    }

    @Test
    void aBreakdownTheFigureHasNotIsRefusedByNamingThoseItHas() {
        state("complaints.valid", "tier", "NEW_STAFF", "1");
        assertThat(fault("unknown-dimension", "/figures/0/dimension").message().en())
                .contains("businessChannel");
        stated.clear();
        state("complaints.accepted", "source", "12345", "1");
        assertThat(fault("unknown-dimension", "/figures/0/dimension").message().zh())
                .contains("没有分项");
    }

    @Test
    void aRowNeedsBothItsBreakdownAndItsCode() {
        state("complaints.valid", "source", null, "1");
        fault("code-missing", "/figures/0/code");
        stated.clear();
        state("complaints.valid", null, "12345", "1");
        fault("dimension-missing", "/figures/0/dimension");
    }

    @Test
    void aCodeOfTheSuiteItselfMustBeOneOfThoseThereAre() {
        state("mediations.count", "outcome", "AGREE", "1");
        assertThat(fault("unknown-code", "/figures/0/code").message().en()).contains("AGREED");
        stated.clear();
        state("complaints.gross", "1");
        state("complaints.gross", "source", "自设热线", "1");
        assertThat(Statement.of(stated, true).faults()).isEmpty();
    }

    @Test
    void numbersMustBePossible() {
        state("complaints.gross", "-1");
        fault("negative", "/figures/0/value");
        stated.clear();
        state("complaints.gross", "1000000000001");
        fault("too-large", "/figures/0/value");
        stated.clear();
        state("complaints.gross", "1.5");
        assertThat(fault("not-whole", "/figures/0/value").message().zh()).contains("件");
        stated.clear();
        state("mediations.contractAmount", "1.001");
        fault("finer-than-a-fen", "/figures/0/value");
    }

    @Test
    void oneNumberIsNotStatedTwiceDifferently() {
        state("complaints.gross", "8");
        state("complaints.gross", "8.0");
        assertThat(Statement.of(stated, true).faults()).isEmpty();
        state("complaints.gross", "9");
        assertThat(fault("stated-otherwise", "/figures/2/value").message().en()).contains("/figures/0/value");
    }

    @Test
    void rowsAreTheWholeBreakdownOfAFigureThatIsStated() {
        state("mediations.count", "outcome", "AGREED", "22");
        fault("total-missing", "/figures/0/figure");
        state("mediations.count", "23");
        assertThat(fault("rows-do-not-add-up", "/figures/1/value").message().zh())
                .contains("23", "22");
        state("mediations.count", "outcome", "FAILED", "1");
        assertThat(Statement.of(stated, true).faults()).isEmpty();
    }

    @Test
    void partsAreNotMoreThanTheirWholeAndAllOfThemAreTheWhole() {
        state("complaints.gross", "8");
        state("complaints.repeat", "5");
        state("complaints.valid", "4");
        fault("parts-do-not-add-up", "/figures/0/value");
        stated.remove(2);
        assertThat(Statement.of(stated, true).faults()).isEmpty();
        state("complaints.valid", "1");
        state("complaints.rejected", "1");
        state("complaints.withdrawnInTime", "0");
        fault("parts-do-not-add-up", "/figures/0/value");
        stated.clear();
        state("complaints.accepted", "3");
        state("complaints.concluded", "4");
        fault("less-than-its-part", "/figures/0/value");
        stated.clear();
        state("reviews.opinions.total", "3");
        state("reviews.opinions.adopted", "4");
        fault("parts-do-not-add-up", "/figures/0/value");
    }

    @Test
    void theFunnelClosesForEachSource() {
        state("complaints.gross", "2");
        state("complaints.gross", "source", "12345", "2");
        state("complaints.repeat", "0");
        state("complaints.withdrawnInTime", "0");
        state("complaints.rejected", "0");
        state("complaints.valid", "2");
        assertThat(Statement.of(stated, true).faults()).isEmpty();
        state("complaints.valid", "source", "12345", "1");
        state("complaints.valid", "source", "12378", "1");

        List<Fault> faults = Statement.of(stated, true).faults();

        assertThat(faults).extracting(Fault::pointer).containsExactlyInAnyOrder("/figures/1/value", "/figures/7/value");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        state("complaints.gross", "-1");
        state("nothing", "1");
        state("mediations.count", "0.5");

        assertThat(Statement.of(stated, true).faults()).hasSize(3);
        assertThatThrownBy(() -> Statement.of(stated, true).checked())
                .isInstanceOfSatisfying(DomainProblem.class, refused -> assertThat(refused.violations())
                        .hasSize(3));
    }

    private Fault fault(String code, String pointer) {
        List<Fault> faults = Statement.of(stated, true).faults();
        assertThat(faults).hasSize(1);
        assertThat(faults.get(0).code()).isEqualTo(code);
        assertThat(faults.get(0).pointer()).isEqualTo(pointer);
        return faults.get(0);
    }

    private void state(String figure, String value) {
        state(figure, null, null, value);
    }

    private void state(String figure, String dimension, String code, String value) {
        Place place = Place.entry("/figures/" + stated.size());
        stated.add(new Stated(place, figure, dimension, code, new BigDecimal(value)));
    }
}
