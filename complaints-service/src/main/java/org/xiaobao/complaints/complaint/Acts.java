package org.xiaobao.complaints.complaint;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Function;
import org.xiaobao.platform.journal.Journal;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.time.ActTime;
import org.xiaobao.platform.web.ExpectedVersion;

/** How every act on one complaint is done: its row is locked, the act done, its fact journalled, its clocks counted. */
@ApplicationScoped
class Acts {

    private final Complaints complaints;
    private final Timetable timetable;
    private final CaseGuard guard;
    private final Journal journal;
    private final Clock clock;

    Acts(Complaints complaints, Timetable timetable, CaseGuard guard, Journal journal, Clock clock) {
        this.complaints = complaints;
        this.timetable = timetable;
        this.guard = guard;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional(MANDATORY)
    ComplaintView on(UUID id, ExpectedVersion version, Actor actor, Function<Complaint, ComplaintEvent> behaviour) {
        Complaint complaint = guard.forAct(id, version, actor);
        timetable.bringUpToDate(complaint);
        journal.append(behaviour.apply(complaint), actor);
        complaints.flush(); // so that the answer carries the new version
        return timetable.afterAct(complaint);
    }

    /** When an act happened: as said, or now; never before what it follows. */
    Instant time(Instant at, Instant notBefore) {
        return ActTime.resolve(at, notBefore, clock.instant()).truncatedTo(ChronoUnit.MICROS);
    }
}
