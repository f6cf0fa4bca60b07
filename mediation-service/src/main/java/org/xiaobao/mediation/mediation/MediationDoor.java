package org.xiaobao.mediation.mediation;

import jakarta.inject.Singleton;
import org.xiaobao.mediation.mediation.MediationViews.MediationView;
import org.xiaobao.platform.acts.Door;
import org.xiaobao.platform.journal.Journal;

/** The door to mediations. */
@Singleton
class MediationDoor extends Door<Mediation, MediationView> {

    MediationDoor(Mediations rows, Journal journal) {
        super(rows, journal);
    }

    @Override
    protected MediationView view(Mediation row) {
        return MediationView.from(row);
    }
}
