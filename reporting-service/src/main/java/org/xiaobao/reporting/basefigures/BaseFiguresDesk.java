package org.xiaobao.reporting.basefigures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.xiaobao.platform.journal.AuditTrail;
import org.xiaobao.platform.journal.Journal;
import org.xiaobao.platform.journal.JournalEntry;
import org.xiaobao.platform.problem.CommonProblem;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.web.ExpectedVersion;
import org.xiaobao.reporting.basefigures.BaseFiguresViews.BaseFiguresRequest;
import org.xiaobao.reporting.basefigures.BaseFiguresViews.BaseFiguresView;

/** Signs a year's base figures. Saying the same again changes nothing, so that it can be said by a script. */
@ApplicationScoped
public class BaseFiguresDesk {

    /** The answer to a signature: was the year new? */
    record Signature(BaseFiguresView figures, boolean created) {}

    private final SignedYears years;
    private final Journal journal;
    private final AuditTrail trail;
    private final Clock clock;

    BaseFiguresDesk(SignedYears years, Journal journal, AuditTrail trail, Clock clock) {
        this.years = years;
        this.journal = journal;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public Optional<BaseFiguresView> find(String institution, int year) {
        return years.of(institution, year).map(BaseFigures::view);
    }

    @Transactional
    List<JournalEntry> journal(String institution, int year) {
        return trail.of(require(years.of(institution, year)).id());
    }

    @Transactional
    Signature sign(int year, BaseFiguresRequest request, Precondition precondition, Actor officer) {
        request.check();
        Optional<BaseFigures> signed = years.lock(officer.institution(), year);
        if (signed.isPresent() && signed.get().says(request)) {
            return new Signature(signed.get().view(), false);
        }
        precondition.check(signed.map(BaseFigures::version));
        BaseFigures figures = signed.orElseGet(() -> BaseFigures.of(officer.institution(), year));
        journal.note(figures.sign(request, clock.instant()), officer);
        years.persistAndFlush(figures);
        return new Signature(figures.view(), signed.isEmpty());
    }

    private static BaseFigures require(Optional<BaseFigures> figures) {
        return figures.orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND));
    }

    /** What the writer believes to be there: nothing ({@code If-None-Match: *}) or a version ({@code If-Match}). */
    record Precondition(String ifMatch, String ifNoneMatch) {

        void check(Optional<Long> actual) {
            if ("*".equals(ifNoneMatch)) {
                actual.ifPresent(version -> {
                    throw stale("该年度基数已存在，当前版本为 " + version, "They exist already, with version " + version);
                });
                return;
            }
            ExpectedVersion expected = ExpectedVersion.required(ifMatch);
            expected.check(actual.orElseThrow(
                    () -> stale("该年度尚无基数，请以 If-None-Match: * 新建", "None exist yet: create with If-None-Match: *")));
        }

        private static DomainProblem stale(String zh, String en) {
            return new DomainProblem(CommonProblem.STALE_VERSION).detail(zh, en);
        }
    }
}
