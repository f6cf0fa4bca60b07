package org.xiaobao.platform.note;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.xiaobao.platform.journal.EventType;
import org.xiaobao.platform.journal.Fact;

/** What can happen to a note. The title makes an event as large as a test wants it. */
sealed interface NoteFact extends Fact {

    record State(UUID noteId, String title, int revision) {}

    @EventType("note.written.v1")
    record Written(UUID subject, String institution, Instant at, Note.Kind kind, State state) implements NoteFact {}

    @EventType("note.revised.v1")
    record Revised(
            UUID subject,
            String institution,
            Instant at,
            int number,
            @JsonIgnore String reason,
            State state) implements NoteFact {}
}
