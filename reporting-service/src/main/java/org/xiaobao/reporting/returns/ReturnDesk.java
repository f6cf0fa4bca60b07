package org.xiaobao.reporting.returns;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.xiaobao.platform.journal.Journal;
import org.xiaobao.platform.problem.CommonProblem;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.security.Scope;
import org.xiaobao.platform.sql.Sql;
import org.xiaobao.platform.time.Zones;
import org.xiaobao.platform.web.Page;
import org.xiaobao.platform.web.Paging;
import org.xiaobao.reporting.basefigures.Signed;
import org.xiaobao.reporting.basefigures.SignedFigures;
import org.xiaobao.reporting.definition.Definition;
import org.xiaobao.reporting.definition.Definitions;
import org.xiaobao.reporting.figure.Tally;
import org.xiaobao.reporting.label.Namings;
import org.xiaobao.reporting.projection.store.ReadSoFar;
import org.xiaobao.reporting.projection.store.Totals;
import org.xiaobao.reporting.question.Period;
import org.xiaobao.reporting.question.Question;
import org.xiaobao.reporting.returns.form.Plan;
import org.xiaobao.reporting.returns.form.ReturnForm;
import org.xiaobao.reporting.returns.form.ReturnForms;
import org.xiaobao.reporting.returns.form.Table.Time;
import org.xiaobao.reporting.returns.sheet.Sheet;
import org.xiaobao.reporting.returns.sheet.Sheet.Days;
import org.xiaobao.reporting.returns.sheet.Sheet.Defined;
import org.xiaobao.reporting.returns.sheet.Sheet.FormUsed;
import org.xiaobao.reporting.returns.sheet.Sheet.Reached;
import org.xiaobao.reporting.returns.sheet.Sheet.Watermark;

/** Produces returns: all figures of one are read at one moment, and with them how far the topics were read then. */
@ApplicationScoped
class ReturnDesk {

    private static final String WHOLE = "/";
    private static final String ONE_MOMENT = "set transaction isolation level repeatable read read only";

    private final ReturnForms forms;
    private final ProducedReturns produced;
    private final Totals totals;
    private final SignedFigures signed;
    private final Namings namings;
    private final KnownUnits units;
    private final ReadSoFar read;
    private final Sql sql;
    private final Journal journal;
    private final Clock clock;

    ReturnDesk(
            ReturnForms forms,
            ProducedReturns produced,
            Totals totals,
            SignedFigures signed,
            Namings namings,
            KnownUnits units,
            ReadSoFar read,
            Sql sql,
            Journal journal,
            Clock clock) {
        this.forms = forms;
        this.produced = produced;
        this.totals = totals;
        this.signed = signed;
        this.namings = namings;
        this.units = units;
        this.read = read;
        this.sql = sql;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * In the caller's transaction. A check that fails is shown in the return and does not hold it up.
     *
     * @throws DomainProblem 422 at {@code /form} or {@code /period}; figures of days to come would be taken for zeros
     */
    ProducedReturn produce(String code, Question asked, Actor by) {
        Period period = asked.period();
        if (!period.to().isBefore(Zones.dayOf(clock.instant()))) {
            throw DomainProblem.invalid(
                    "/period",
                    "该期间至 " + period.to() + " 止，期末之后才能生成报表",
                    "this period ends on " + period.to() + ": a return is produced after its last day");
        }
        ReturnForm form = forms.of(asked.scope().institution(), code, period);
        return produce(form, period, whole(asked.scope()), by, false);
    }

    /** Once for each institution, form and period, whichever replica comes first; false when it is there. */
    @Transactional
    boolean produceScheduled(ReturnForm form, Period period) {
        if (produced.hasScheduled(form.institution(), form.code(), period)) {
            return false;
        }
        Scope scope = new Scope(form.institution(), WHOLE);
        produce(form, period, scope, Actor.system(form.institution()), true);
        return true;
    }

    /** Whatever the top unit is called, its returns are the institution's. */
    private static Scope whole(Scope scope) {
        return scope.isWholeInstitution() ? new Scope(scope.institution(), WHOLE) : scope;
    }

    private ProducedReturn produce(ReturnForm form, Period period, Scope scope, Actor by, boolean scheduled) {
        Instant now = clock.instant();
        Sheet sheet = QuarkusTransaction.requiringNew().call(() -> {
            sql.update(ONE_MOMENT);
            return sheet(form, new Question(period, scope, scope.unit()), by, now);
        });
        ProducedReturn made = ProducedReturn.of(sheet, scheduled);
        produced.add(made);
        journal.note(ReturnProduced.of(made), by);
        return made;
    }

    private Sheet sheet(ReturnForm form, Question question, Actor by, Instant now) {
        Plan plan = Plan.of(form.table());
        Period period = question.period();
        Scope scope = question.scope();
        Reading reading = new Reading(
                times(plan, question),
                namings.on(scope.institution(), period.to()),
                units.whole(scope, period),
                units.within(scope, period));
        Filling filling = Filling.of(plan, reading);
        return new Sheet(
                new FormUsed(form.id(), form.code(), form.version(), form.name(), form.ground()),
                scope.institution(),
                scope.unit(),
                reading.name(scope.unit()),
                new Days(period.year(), period.code(), period.from(), period.to()),
                now,
                by.id(),
                form.look(),
                form.table().columns(),
                filling.lines(),
                filling.checks(),
                plan.definitions().stream().map(ReturnDesk::defined).toList(),
                watermark());
    }

    private Map<Time, Reading.Times> times(Plan plan, Question question) {
        List<String> unitCells = Reading.unitCells(plan.table());
        Map<Time, Reading.Times> times = new EnumMap<>(Time.class);
        for (Time time : Reading.times(plan.table())) {
            Question then = question.in(
                    switch (time) {
                        case THIS -> question.period();
                        case BEFORE -> question.period().before();
                        case YEAR_BEFORE -> question.period().yearBefore();
                    });
            SortedMap<String, Tally> byUnit =
                    unitCells.isEmpty() ? new TreeMap<>() : totals.byUnit(then.selection(), unitCells);
            times.put(
                    time,
                    new Reading.Times(
                            totals.of(then.selection()),
                            byUnit,
                            signed(time, then),
                            then.isWhole(),
                            time != Time.THIS));
        }
        return times;
    }

    /** What was signed of a year before the suite comes first when a return compares with it. */
    private Signed signed(Time time, Question then) {
        return time == Time.THIS
                ? null
                : signed
                        .in(
                                then.scope().institution(),
                                then.period().from().getYear(),
                                then.period().to().getYear())
                        .stream()
                        .findFirst()
                        .orElse(null);
    }

    private static Defined defined(String key) {
        Definition definition = Definitions.named(key, "/form");
        return new Defined(
                key,
                definition.version(),
                definition.title(),
                definition.measure().words(),
                definition.formula(),
                definition.scope(),
                definition.day());
    }

    private Watermark watermark() {
        List<Reached> positions = read.positions().stream()
                .map(one -> new Reached(one.topic(), one.partition(), one.nextOffset(), one.lastEventAt()))
                .toList();
        Optional<Instant> last = positions.stream()
                .map(Reached::lastEventAt)
                .filter(Objects::nonNull)
                .max(Instant::compareTo);
        return new Watermark(read.generation(), last.orElse(null), positions);
    }

    ProducedReturn read(UUID id, Scope scope) {
        return produced.find(id, scope).orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND));
    }

    Page<ProducedReturn> list(String form, Integer year, Scope scope, Paging asked) {
        return produced.list(form, year, scope, asked);
    }
}
