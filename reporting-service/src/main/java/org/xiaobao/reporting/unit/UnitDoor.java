package org.xiaobao.reporting.unit;

import jakarta.inject.Singleton;
import org.xiaobao.platform.acts.ActClock;
import org.xiaobao.platform.acts.Door;
import org.xiaobao.platform.journal.Journal;
import org.xiaobao.reporting.unit.UnitViews.UnitView;

/** The door to the entries of a register. */
@Singleton
class UnitDoor extends Door<Unit, UnitView> {

    private final ActClock clock;

    UnitDoor(UnitEntries rows, Journal journal, ActClock clock) {
        super(rows, journal);
        this.clock = clock;
    }

    /** As it is called today. */
    @Override
    protected UnitView view(Unit row) {
        return UnitView.on(row, clock.today());
    }
}
