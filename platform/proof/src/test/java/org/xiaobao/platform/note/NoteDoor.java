package org.xiaobao.platform.note;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.xiaobao.platform.acts.Door;
import org.xiaobao.platform.journal.Journal;
import org.xiaobao.platform.problem.CommonProblem;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Actor;

/** A door that remembers what it was asked, and keeps everybody from sealed notes. */
@Singleton
class NoteDoor extends Door<Note, Note> {

    static final String SEALED = "封存";

    private final List<UUID> settled = new ArrayList<>();

    NoteDoor(Notes notes, Journal journal) {
        super(notes, journal);
    }

    List<UUID> settled() {
        return settled;
    }

    @Override
    protected void admit(Note note, Actor who) {
        if (note.title().equals(SEALED)) {
            throw new DomainProblem(CommonProblem.FORBIDDEN);
        }
    }

    @Override
    protected Supplier<Note> settle(Note note) {
        settled.add(note.id());
        return super.settle(note);
    }

    @Override
    protected Note view(Note note) {
        return note;
    }
}
