package org.xiaobao.reporting.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.xiaobao.reporting.FullYear;
import org.xiaobao.reporting.SeedYear;
import org.xiaobao.reporting.Subject;
import org.xiaobao.reporting.figure.Dimension;
import org.xiaobao.reporting.figure.Figure;
import org.xiaobao.reporting.figure.Invariants;
import org.xiaobao.reporting.figure.Tally;
import org.xiaobao.reporting.label.Labels;
import org.xiaobao.reporting.question.CaseLinks;
import org.xiaobao.reporting.question.Period;

class FunnelTest {

    private static final CaseLinks LINKS = new CaseLinks(Period.of(2024, "Y"), null);

    @Test
    void theSeedsYearComesOutAsItsReportPrintsIt() {
        ComplaintFigures complaints = figures(tally(SeedYear.of("HUAAN")), null);

        assertThat(complaints.gross()).isEqualTo(17);
        assertThat(complaints.repeat()).isEqualTo(5);
        assertThat(complaints.withdrawnInTime()).isEqualTo(3);
        assertThat(complaints.rejected()).isZero();
        assertThat(complaints.valid()).isEqualTo(9);
        assertThat(percentBySource(complaints))
                .containsEntry("12345", "33.33")
                .containsEntry("12378", "44.44")
                .containsEntry("968133", "22.22")
                .containsEntry("12363", "0.00")
                .containsEntry("96336", "0.00");
        assertThat(complaints.bySource())
                .filteredOn(row -> row.code().equals("96336"))
                .singleElement()
                .satisfies(row -> assertThat(row.withdrawnInTime()).isEqualTo(1));
    }

    @Test
    void allThirteenSourcesArePrintedInOrderZeroRowsIncluded() {
        assertThat(figures(tally(List.of()), null).bySource())
                .extracting(ComplaintFigures.FunnelRow::code)
                .containsExactly(
                        "12345",
                        "12378",
                        "12363",
                        "968133",
                        "96336",
                        "PHONE",
                        "OUTLET",
                        "LETTER",
                        "VISIT",
                        "WEB",
                        "SUGGESTION_BOX",
                        "PETITION",
                        "PLATFORM");
    }

    @Test
    void aSourceNobodyNamedIsPrintedAfterTheOthers() {
        ComplaintFigures complaints = figures(tally(List.of(Subject.complaint("NEW_HOTLINE", "VALID"))), null);

        assertThat(complaints.bySource()).last().satisfies(row -> {
            assertThat(row.code()).isEqualTo("NEW_HOTLINE");
            assertThat(row.label()).isEqualTo("NEW_HOTLINE");
            assertThat(row.valid()).isEqualTo(1);
        });
    }

    @Test
    void theYearOfQidongGivesItsPublishedPercentages() {
        List<Subject> year = new ArrayList<>();
        List<String> channels = new ArrayList<>();
        channels.addAll(Collections.nCopies(21, "FRONT_COUNTER"));
        channels.addAll(Collections.nCopies(3, "THIRD_PARTY"));
        channels.addAll(Collections.nCopies(4, "ELECTRONIC"));
        channels.addAll(Collections.nCopies(1, "FRONT_OTHER"));
        channels.addAll(Collections.nCopies(262, "BACK_OFFICE"));
        for (String channel : channels) {
            year.add(Subject.complaint(qidongSource(year.size()), "VALID").with("businessChannel", channel));
        }

        ComplaintFigures complaints = figures(tally(year), null);

        assertThat(complaints.valid()).isEqualTo(291);
        assertThat(percentBySource(complaints))
                .containsEntry("12378", "85.57")
                .containsEntry("12363", "1.72")
                .containsEntry("96336", "12.37")
                .containsEntry("PHONE", "0.34");
        assertThat(complaints.byBusinessChannel())
                .extracting(Row::code, Row::count, Row::percent)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("FRONT_COUNTER", 21L, "7.22"),
                        org.assertj.core.groups.Tuple.tuple("BACK_OFFICE", 262L, "90.03"));
        assertThat(complaints.byBusinessChannel().stream().mapToLong(Row::count).sum())
                .isEqualTo(291);
    }

    @Test
    void aYearWithoutComplaintsHasNoPercentagesAndNoDivisionByZero() {
        ComplaintFigures.PreviousYear none = new ComplaintFigures.PreviousYear(2022, Basis.BASE_FIGURES, 0, 0, 0, 0, 0);

        ComplaintFigures complaints = figures(tally(List.of()), none);

        assertThat(complaints.gross()).isZero();
        assertThat(complaints.closingRate()).isNull();
        assertThat(complaints.onTimeRate()).isNull();
        assertThat(complaints.satisfaction().percent()).isNull();
        assertThat(complaints.bySource())
                .allSatisfy(row -> assertThat(row.percent()).isNull());
        assertThat(complaints.change().gross()).isZero();
        assertThat(complaints.change().grossPercent()).isNull();
    }

    @Test
    void mediationChangesAreThoseOfTheSeed() {
        var previous = new MediationFigures.PreviousYear(2023, Basis.BASE_FIGURES, 23, new BigDecimal("7545500.00"));

        MediationFigures mediations = MediationFigures.from(tally(SeedYear.of("HUAAN")), previous, LINKS);

        assertThat(mediations.count()).isEqualTo(59);
        assertThat(mediations.contractAmount()).isEqualTo(SeedYear.contractAmount());
        assertThat(mediations.change().count()).isEqualTo(36);
        assertThat(mediations.change().contractAmount()).isEqualTo(new BigDecimal("3712100.00"));
        assertThat(mediations.change().countPercent()).isEqualTo("156.52");
        assertThat(mediations.change().contractAmountPercent()).isEqualTo("49.20");
        assertThat(mediations.successRate()).isEqualTo("98.31");
    }

    @Test
    void theTrainingOfJinshaAddsUpByConduct() {
        List<Subject> year = new ArrayList<>();
        for (int session = 0; session < 9; session++) {
            year.add(Subject.trainingSession("EXTERNAL", "FRONT_LINE", session < 4 ? 11 : 10));
        }
        for (int session = 0; session < 31; session++) {
            year.add(Subject.trainingSession("INTERNAL", "FRONT_LINE", session < 16 ? 160 : 159));
        }

        TrainingFigures training = TrainingFigures.from(tally(year), LINKS);

        assertThat(training.sessions()).isEqualTo(40);
        assertThat(training.byConduct())
                .extracting(
                        TrainingFigures.ConductRow::code,
                        TrainingFigures.ConductRow::sessions,
                        TrainingFigures.ConductRow::personTimes)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("INTERNAL", 31L, 4945L),
                        org.assertj.core.groups.Tuple.tuple("EXTERNAL", 9L, 94L));
        assertThat(training.personTimes()).isEqualTo(5039);
    }

    @Test
    void aRowHoldsWhatStandsBelowItAndItsOwn() {
        List<Subject> year = new ArrayList<>();
        for (String category : List.of("CARD", "CARD_DEBIT", "CARD_DEBIT_USE", "CARD_DEBIT_USE", "LOAN_HOUSING")) {
            year.add(Subject.complaint("12345", "VALID").with("businessCategory", category));
        }

        List<Row> rows = figures(tally(year), null).byBusinessCategory();

        assertThat(rows)
                .extracting(Row::code, Row::parent, Row::level, Row::count, Row::own, Row::percent)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("LOAN", null, 1, 1L, 0L, "20.00"),
                        org.assertj.core.groups.Tuple.tuple("LOAN_HOUSING", "LOAN", 2, 1L, 1L, "20.00"),
                        org.assertj.core.groups.Tuple.tuple("CARD", null, 1, 4L, 1L, "80.00"),
                        org.assertj.core.groups.Tuple.tuple("CARD_DEBIT", "CARD", 2, 3L, 1L, "60.00"),
                        org.assertj.core.groups.Tuple.tuple("CARD_DEBIT_USE", "CARD_DEBIT", 3, 2L, 2L, "40.00"));
        assertThat(rows.stream()
                        .filter(row -> row.level() == 1)
                        .mapToLong(Row::count)
                        .sum())
                .isEqualTo(5);
    }

    @Test
    void aFullYearReconciles() {
        assertThat(Invariants.breaches(tally(FullYear.of("HUAAN")))).isEmpty();
    }

    @Test
    void aPartLargerThanItsWholeAndARowLargerThanItsFigureAreFound() {
        Tally wrong = new Tally(Map.of(
                Figure.MEDIATIONS_AGREED.cell(), BigDecimal.ONE,
                Figure.COMPLAINTS_OF_SPECIAL_GROUPS.cell(Dimension.GROUP, "ELDERLY"), BigDecimal.ONE));

        assertThat(Invariants.breaches(wrong))
                .extracting(Invariants.Breach::rule)
                .contains("part-of:mediations.count", "rows-within:group");
    }

    @Test
    void anyMixtureOfDispositionsReconciles() {
        List<Subject> mixed = new ArrayList<>(SeedYear.of("HUAAN"));
        mixed.add(Subject.complaint("PHONE", "REJECTED"));
        mixed.add(Subject.complaint("12345", "VALID").with("reason", null));

        assertThat(Invariants.breaches(tally(mixed))).isEmpty();
    }

    @Test
    void aFunnelThatDoesNotCloseIsFound() {
        Tally wrong = new Tally(Map.of(
                Figure.COMPLAINTS_GROSS.cell(), BigDecimal.TEN,
                Figure.COMPLAINTS_VALID.cell(), BigDecimal.ONE));

        assertThat(Invariants.breaches(wrong))
                .extracting(Invariants.Breach::rule)
                .contains("funnel", "rows-add-up:source");
    }

    private static String qidongSource(int index) {
        return index < 249 ? "12378" : index < 254 ? "12363" : index < 290 ? "96336" : "PHONE";
    }

    private static Map<String, String> percentBySource(ComplaintFigures complaints) {
        Map<String, String> percent = new TreeMap<>();
        complaints.bySource().forEach(row -> percent.put(row.code(), row.percent()));
        return percent;
    }

    private static Tally tally(List<Subject> subjects) {
        return Tally.of(subjects.stream().map(Subject::countable).toList());
    }

    private static ComplaintFigures figures(Tally tally, ComplaintFigures.PreviousYear previous) {
        return ComplaintFigures.from(tally, new TreeMap<>(), previous, Labels.standard(), LINKS);
    }
}
