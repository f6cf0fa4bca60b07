package org.xiaobao.reporting.basefigures;

import jakarta.inject.Singleton;
import org.xiaobao.platform.acts.Door;
import org.xiaobao.platform.journal.Fact;
import org.xiaobao.platform.journal.Journal;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.reporting.basefigures.EditionViews.YearView;

/** The door to the years' base figures. */
@Singleton
class BaseFiguresDoor extends Door<BaseYear, YearView> {

    private final Journal journal;

    BaseFiguresDoor(BaseYears rows, Journal journal) {
        super(rows, journal);
        this.journal = journal;
    }

    /** For the audit trail alone: reporting publishes nothing. */
    @Override
    protected void tell(Fact fact, Actor who) {
        journal.note(fact, who);
    }

    @Override
    protected YearView view(BaseYear row) {
        return YearView.of(row);
    }
}
