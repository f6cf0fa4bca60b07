package org.xiaobao.platform.note;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.xiaobao.platform.acts.Aggregate;
import org.xiaobao.platform.privacy.Secret;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.security.Scope;

@Entity
class Note implements Aggregate {

    enum Kind {
        PLAIN,
        URGENT
    }

    @Id
    private UUID id;

    @Version
    private long version;

    private String institution;
    private String unit;
    private String title;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private Secret body;
    private int revision;
    private Instant writtenAt;

    Note() {}

    static Note write(UUID id, Actor author, String title, Kind kind, Secret body, Instant at) {
        Note note = new Note();
        note.id = id;
        note.institution = author.institution();
        note.unit = author.unit();
        note.title = title;
        note.kind = kind;
        note.body = body;
        note.writtenAt = at;
        return note;
    }

    NoteFact.Written written() {
        return new NoteFact.Written(id, institution, writtenAt, kind, state());
    }

    NoteFact.Revised revise(String newTitle, String reason, Instant at) {
        title = newTitle;
        revision++;
        return new NoteFact.Revised(id, institution, at, revision, reason, state());
    }

    NoteFact.State state() {
        return new NoteFact.State(id, title, revision);
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public String institution() {
        return institution;
    }

    @Override
    public boolean isWithin(Scope scope) {
        return scope.covers(institution, unit);
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
