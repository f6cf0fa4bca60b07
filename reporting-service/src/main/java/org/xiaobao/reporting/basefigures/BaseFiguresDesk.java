package org.xiaobao.reporting.basefigures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.xiaobao.platform.acts.ActClock;
import org.xiaobao.platform.idempotency.NaturalKey;
import org.xiaobao.platform.journal.AuditTrail;
import org.xiaobao.platform.journal.JournalEntry;
import org.xiaobao.platform.problem.CommonProblem;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.security.Scope;
import org.xiaobao.platform.web.ExpectedVersion;
import org.xiaobao.reporting.basefigures.BaseFiguresViews.BaseFiguresView;
import org.xiaobao.reporting.basefigures.EditionViews.EditionView;
import org.xiaobao.reporting.basefigures.EditionViews.YearView;
import org.xiaobao.reporting.figure.Countable;
import org.xiaobao.reporting.projection.store.Selection;
import org.xiaobao.reporting.projection.store.Totals;

/** Enters, signs and withdraws a year's base figures. Saying the same again changes nothing, so that a script can say it. */
@ApplicationScoped
public class BaseFiguresDesk {

    /** What was entered: was the year new? */
    record Entry(YearView figures, boolean created) {}

    private final BaseYears years;
    private final BaseFiguresDoor door;
    private final NaturalKey keys;
    private final Totals totals;
    private final AuditTrail trail;
    private final ActClock clock;

    BaseFiguresDesk(
            BaseYears years, BaseFiguresDoor door, NaturalKey keys, Totals totals, AuditTrail trail, ActClock clock) {
        this.years = years;
        this.door = door;
        this.keys = keys;
        this.totals = totals;
        this.trail = trail;
        this.clock = clock;
    }

    /** Those in force; what waits for its second person is not there. */
    @Transactional
    public Optional<BaseFiguresView> find(String institution, int year) {
        return years.of(institution, year)
                .flatMap(found -> found.inForce().map(edition -> BaseFiguresView.of(found, edition)));
    }

    @Transactional
    YearView read(int year, Actor reader) {
        return YearView.of(require(year, reader));
    }

    @Transactional
    List<EditionView> editions(int year, Actor reader) {
        return require(year, reader).editions().stream().map(BaseEdition::view).toList();
    }

    @Transactional
    List<JournalEntry> journal(int year, Actor reader) {
        return trail.of(require(year, reader).id());
    }

    /**
     * @throws DomainProblem 409 when the year has events and the draft does not know of them, or another edition waits; 412 when
     *     something else is there than the writer believes; 422 for a year that is not over or a correction without a reason
     */
    @Transactional
    Entry enter(int year, Draft draft, Precondition precondition, Actor maker) {
        check(year, draft);
        lock(year, maker);
        Optional<BaseYear> known = years.of(maker.institution(), year);
        if (known.isPresent() && known.get().says(draft)) {
            return new Entry(YearView.of(known.get()), false);
        }
        ExpectedVersion expected = precondition.against(known.map(BaseYear::version));
        if (!draft.besideEvents() && hasEvents(maker.institution(), year)) {
            throw new DomainProblem(BaseFiguresProblem.YEAR_HAS_EVENTS)
                    .at("/besideEvents", "该年度已有业务数据，请确认", "this year has events: confirm with true");
        }
        return known.isPresent()
                ? new Entry(correct(known.get(), draft, expected, maker), false)
                : new Entry(begin(year, draft, maker), true);
    }

    private YearView begin(int year, Draft draft, Actor maker) {
        BaseYear fresh = BaseYear.of(maker.institution(), year);
        BaseFiguresEvent.Entered entered = fresh.enter(draft, maker.id(), clock.now());
        door.enter(fresh, List.of(entered), maker);
        years.flush();
        return door.view(fresh);
    }

    private YearView correct(BaseYear known, Draft draft, ExpectedVersion expected, Actor maker) {
        return door.act(known.id(), expected, maker, year -> year.enter(draft, maker.id(), clock.now()));
    }

    /** @throws DomainProblem 409 for the person who entered what waits, and when nothing waits */
    @Transactional
    YearView sign(int year, ExpectedVersion expected, Actor signer) {
        lock(year, signer);
        boolean hasEvents = hasEvents(signer.institution(), year);
        return door.act(
                require(year, signer).id(), expected, signer, row -> row.sign(signer.id(), hasEvents, clock.now()));
    }

    @Transactional
    YearView withdraw(int year, ExpectedVersion expected, String reason, Actor who) {
        lock(year, who);
        return door.act(require(year, who).id(), expected, who, row -> row.withdraw(reason, who.id(), clock.now()));
    }

    /** One act at a time, also while there is no row yet to lock. */
    private void lock(int year, Actor who) {
        keys.lock("base-figures", who.institution(), String.valueOf(year));
    }

    private boolean hasEvents(String institution, int year) {
        Scope whole = new Scope(institution, Countable.WHOLE_INSTITUTION);
        LocalDate first = LocalDate.of(year, Month.JANUARY, 1);
        return !totals.of(new Selection(whole, first, first.plusYears(1).minusDays(1)))
                .isEmpty();
    }

    private void check(int year, Draft draft) {
        if (draft.cells().isEmpty()) {
            throw DomainProblem.invalid("/figures", "至少填报一个指标", "state at least one figure");
        }
        LocalDate today = clock.today();
        if (year >= today.getYear()) {
            throw DomainProblem.invalid("/year", "该年度尚未结束，不能填报基数", "is not over yet and has no final figures");
        }
        LocalDate signed = draft.document().date();
        if (signed != null && signed.isAfter(today)) {
            throw DomainProblem.invalid("/document/date", "签署日期不能晚于今天", "must not lie after today");
        }
    }

    private BaseYear require(int year, Actor who) {
        return years.of(who.institution(), year).orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND));
    }

    /** What the writer believes to be there: nothing ({@code If-None-Match: *}) or a version ({@code If-Match}). */
    record Precondition(String ifMatch, String ifNoneMatch) {

        /** @return the version the door is to compare; nothing is there when none was found */
        private ExpectedVersion against(Optional<Long> actual) {
            if ("*".equals(ifNoneMatch)) {
                actual.ifPresent(version -> {
                    throw stale(
                            "该年度已填报过，当前版本为 " + version + "，请以 If-Match 提交",
                            "Figures of this year were entered before; the version is " + version
                                    + ": send it as If-Match");
                });
                return ExpectedVersion.optional(null);
            }
            ExpectedVersion expected = ExpectedVersion.required(ifMatch);
            if (actual.isEmpty()) {
                throw stale("该年度尚无基数，请以 If-None-Match: * 新建", "None exist yet: create with If-None-Match: *");
            }
            return expected;
        }

        private static DomainProblem stale(String zh, String en) {
            return new DomainProblem(CommonProblem.STALE_VERSION).detail(zh, en);
        }
    }
}
