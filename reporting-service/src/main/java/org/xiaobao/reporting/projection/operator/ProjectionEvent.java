package org.xiaobao.reporting.projection.operator;

import java.time.Instant;
import java.util.UUID;
import org.xiaobao.platform.journal.EventType;
import org.xiaobao.platform.journal.Fact;

/** What operators did to the projection; for the audit trail, not published. */
sealed interface ProjectionEvent extends Fact {

    @EventType("rebuild.requested.v1")
    record RebuildRequested(UUID subject, String institution, Instant at) implements ProjectionEvent {}

    @EventType("dead-letter.replayed.v1")
    record DeadLetterReplayed(UUID subject, String institution, Instant at) implements ProjectionEvent {}
}
