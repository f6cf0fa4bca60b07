package org.xiaobao.platform.note;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.xiaobao.platform.journal.Journal;
import org.xiaobao.platform.privacy.Secret;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.time.ActTime;
import org.xiaobao.platform.web.ExpectedVersion;

@ApplicationScoped
public class NoteDesk {

    private final Notes notes;
    private final Journal journal;
    private final Clock clock;

    NoteDesk(Notes notes, Journal journal, Clock clock) {
        this.notes = notes;
        this.journal = journal;
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
        notes.persistAndFlush(note);
        journal.append(note.written(), author);
        return note;
    }

    @Transactional
    Note revise(UUID id, ExpectedVersion version, NoteViews.Revision request, Actor author) {
        Note note = notes.requireForChange(id, author.scope());
        version.check(note.version());
        journal.append(note.revise(request.title(), request.reason(), clock.instant()), author);
        notes.flush();
        return note;
    }

    @Transactional
    Note read(UUID id, Actor reader) {
        return notes.require(id, reader.scope());
    }
}
