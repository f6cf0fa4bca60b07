package org.xiaobao.platform.note;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.xiaobao.platform.acts.UnitOwned;
import org.xiaobao.platform.privacy.Secret;
import org.xiaobao.platform.security.Actor;

@Entity
class Note extends UnitOwned {

    enum Kind {
        PLAIN,
        URGENT
    }

    private String title;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private Secret body;
    private int revision;
    private Instant writtenAt;

    Note() {}

    private Note(UUID id, String institution, String unit) {
        super(id, institution, unit);
    }

    static Note write(UUID id, Actor author, String title, Kind kind, Secret body, Instant at) {
        Note note = new Note(id, author.institution(), author.unit());
        note.title = title;
        note.kind = kind;
        note.body = body;
        note.writtenAt = at;
        return note;
    }

    NoteFact.Written written() {
        return new NoteFact.Written(id(), institution(), writtenAt, kind, state());
    }

    NoteFact.Revised revise(String newTitle, String reason, Instant at) {
        title = newTitle;
        revision++;
        return new NoteFact.Revised(id(), institution(), at, revision, reason, state());
    }

    NoteFact.State state() {
        return new NoteFact.State(id(), title, revision);
    }

    String title() {
        return title;
    }

    Kind kind() {
        return kind;
    }

    String body() {
        return Secret.clear(body);
    }

    int revision() {
        return revision;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
