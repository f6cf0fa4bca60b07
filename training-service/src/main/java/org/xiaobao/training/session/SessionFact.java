package org.xiaobao.training.session;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.xiaobao.platform.journal.EventType;
import org.xiaobao.platform.journal.Fact;

/** Every fact about a training session that is published. */
sealed interface SessionFact extends Fact {

    SessionState state();

    @Override
    default UUID subject() {
        return state().sessionId();
    }

    @Override
    default String institution() {
        return state().institution();
    }

    @EventType("training-session.held.v1")
    record Held(Instant at, SessionState state) implements SessionFact {}

    @EventType("training-session.corrected.v1")
    record Corrected(@JsonIgnore String reason, Instant at, SessionState state) implements SessionFact {}
}
