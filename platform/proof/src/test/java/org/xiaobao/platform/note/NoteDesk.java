package org.xiaobao.platform.note;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.xiaobao.platform.acts.ActTime;
import org.xiaobao.platform.privacy.Secret;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.web.ExpectedVersion;

@ApplicationScoped
public class NoteDesk {

    private final NoteDoor door;
    private final Clock clock;

    NoteDesk(NoteDoor door, Clock clock) {
        this.door = door;
        this.clock = clock;
    }

    @Transactional
    Note write(NoteViews.NewNote request, Actor author) {
        Instant at = ActTime.resolve(request.at(), null, clock.instant());
        Note note = Note.write(
                UuidCreator.getTimeOrderedEpoch(),
                author,
                request.title(),
                request.kind(),
                Secret.of(request.body()),
                at);
        door.enter(note, List.of(note.written()), author);
        return note;
    }

    @Transactional
    Note revise(UUID id, ExpectedVersion version, NoteViews.Revision request, Actor author) {
        return door.act(id, version, author, note -> note.revise(request.title(), request.reason(), clock.instant()));
    }

    @Transactional
    Note read(UUID id, Actor reader) {
        return door.read(id, reader);
    }
}
