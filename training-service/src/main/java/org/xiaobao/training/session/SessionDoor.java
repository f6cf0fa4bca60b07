package org.xiaobao.training.session;

import jakarta.inject.Singleton;
import org.xiaobao.platform.acts.Door;
import org.xiaobao.platform.journal.Journal;
import org.xiaobao.training.session.SessionViews.SessionView;

/** The door to training sessions. */
@Singleton
class SessionDoor extends Door<TrainingSession, SessionView> {

    SessionDoor(TrainingSessions rows, Journal journal) {
        super(rows, journal);
    }

    @Override
    protected SessionView view(TrainingSession row) {
        return SessionView.from(row);
    }
}
