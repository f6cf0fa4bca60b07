package org.xiaobao.reporting.metrics;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.xiaobao.platform.time.Zones;
import org.xiaobao.reporting.basefigures.BaseFiguresDesk;
import org.xiaobao.reporting.basefigures.BaseFiguresViews.BaseFiguresView;
import org.xiaobao.reporting.figure.Figure;
import org.xiaobao.reporting.figure.Tally;
import org.xiaobao.reporting.label.Labels;
import org.xiaobao.reporting.label.Namings;
import org.xiaobao.reporting.projection.store.Database;
import org.xiaobao.reporting.projection.store.Selection;
import org.xiaobao.reporting.projection.store.Totals;
import org.xiaobao.reporting.question.CaseLinks;
import org.xiaobao.reporting.question.Question;
import org.xiaobao.reporting.unit.Units;

/** Answers a year, and decides what "last year" is: signed figures where there are any, else that year's events. */
@ApplicationScoped
class MetricsDesk {

    private final Database database;
    private final Totals totals;
    private final BaseFiguresDesk baseFigures;
    private final Namings namings;
    private final Units units;
    private final Clock clock;

    MetricsDesk(
            Database database, Totals totals, BaseFiguresDesk baseFigures, Namings namings, Units units, Clock clock) {
        this.database = database;
        this.totals = totals;
        this.baseFigures = baseFigures;
        this.namings = namings;
        this.units = units;
        this.clock = clock;
    }

    MetricsView figures(Question question) {
        return database.atOneMoment(() -> read(question));
    }

    private MetricsView read(Question question) {
        Selection selection = question.selection();
        CaseLinks links = question.links();
        Tally tally = totals.of(selection);
        YearBefore last = last(question);
        Labels labels = labels(question);
        return new MetricsView(
                question.period().year(),
                question.period().name(),
                scope(question),
                clock.instant(),
                totals.watermark(),
                links.template(),
                ComplaintFigures.from(
                        tally, totals.byUnit(selection, Figure.COMPLAINTS_VALID), last.complaints(), labels, links),
                MediationFigures.from(tally, last.mediations(), links),
                ReviewFigures.from(tally, links),
                EducationFigures.from(tally, links),
                TrainingFigures.from(tally, links),
                ofThisYear(question).orElse(null));
    }

    /** What codes are called, and what stands below what. */
    Labels labels(Question question) {
        String institution = question.scope().institution();
        LocalDate day = nameDay(question);
        return namings.on(institution, day).withUnits(units.names(institution, day));
    }

    /** As things are called at the end of what is asked for, or today while that is still to come. */
    private LocalDate nameDay(Question question) {
        LocalDate last = question.period().to();
        LocalDate today = Zones.dayOf(clock.instant());
        return last.isBefore(today) ? last : today;
    }

    private static MetricsView.ScopeView scope(Question question) {
        return new MetricsView.ScopeView(
                question.scope().institution(),
                question.scope().unit(),
                question.period().from(),
                question.period().to());
    }

    private Optional<BaseFiguresView> ofThisYear(Question question) {
        Integer year = question.period().year();
        return year == null
                ? Optional.empty()
                : baseFigures.find(question.scope().institution(), year);
    }

    private YearBefore last(Question question) {
        Question before = question.yearBefore();
        Optional<BaseFiguresView> signed = baseFigures.find(
                question.scope().institution(), before.period().to().getYear());
        return new YearBefore(before, signed, totals.of(before.selection()));
    }

    /**
     * The year before. Signed figures are of the whole year and institution; asked for a part of them, nothing is known,
     * and that is said rather than a zero.
     */
    private record YearBefore(Question question, Optional<BaseFiguresView> signed, Tally counted) {

        ComplaintFigures.PreviousYear complaints() {
            var base = signed.map(BaseFiguresView::complaints);
            if (base.isEmpty()) {
                return counted.isEmpty() ? null : ComplaintFigures.PreviousYear.from(year(), counted);
            }
            return base.filter(figures -> question.isWhole())
                    .map(figures -> new ComplaintFigures.PreviousYear(
                            year(),
                            Basis.BASE_FIGURES,
                            figures.gross(),
                            figures.repeat(),
                            figures.withdrawnInTime(),
                            figures.rejected(),
                            figures.valid()))
                    .orElse(null);
        }

        MediationFigures.PreviousYear mediations() {
            var base = signed.map(BaseFiguresView::mediations);
            if (base.isEmpty()) {
                return counted.isEmpty() ? null : MediationFigures.PreviousYear.from(year(), counted);
            }
            return base.filter(figures -> question.isWhole())
                    .map(figures -> new MediationFigures.PreviousYear(
                            year(), Basis.BASE_FIGURES, figures.count(), figures.contractAmount()))
                    .orElse(null);
        }

        private int year() {
            return question.period().to().getYear();
        }
    }
}
