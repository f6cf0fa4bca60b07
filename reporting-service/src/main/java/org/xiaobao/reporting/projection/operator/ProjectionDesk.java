package org.xiaobao.reporting.projection.operator;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.xiaobao.platform.inbox.DeadLetter;
import org.xiaobao.platform.inbox.DeadLetters;
import org.xiaobao.platform.journal.Journal;
import org.xiaobao.platform.problem.CommonProblem;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.reporting.label.Namings;
import org.xiaobao.reporting.projection.arrival.Batch;
import org.xiaobao.reporting.projection.live.Projection;
import org.xiaobao.reporting.projection.rebuild.Rebuild;
import org.xiaobao.reporting.projection.rebuild.Rebuilds;
import org.xiaobao.reporting.projection.store.Database;
import org.xiaobao.reporting.projection.store.Positions;
import org.xiaobao.reporting.projection.store.Refusals;

/** What an operator may do: order a rebuild, play a dead letter again. Both are journalled. */
@ApplicationScoped
class ProjectionDesk {

    private final Database database;
    private final Projection projection;
    private final Positions positions;
    private final Rebuilds rebuilds;
    private final DeadLetters deadLetters;
    private final Refusals refusals;
    private final Namings namings;
    private final Journal journal;
    private final Clock clock;

    ProjectionDesk(
            Database database,
            Projection projection,
            Positions positions,
            Rebuilds rebuilds,
            DeadLetters deadLetters,
            Refusals refusals,
            Namings namings,
            Journal journal,
            Clock clock) {
        this.database = database;
        this.projection = projection;
        this.positions = positions;
        this.rebuilds = rebuilds;
        this.deadLetters = deadLetters;
        this.refusals = refusals;
        this.namings = namings;
        this.journal = journal;
        this.clock = clock;
    }

    Rebuild requestRebuild(Actor actor) {
        Instant now = clock.instant();
        return database.inTransaction(connection -> {
            UUID id = rebuilds.request(connection, actor.id(), Rebuild.Reason.ORDERED, now)
                    .orElseThrow(() -> new DomainProblem(ProjectionProblem.REBUILD_RUNNING));
            journal.note(new ProjectionEvent.RebuildRequested(id, actor.institution(), now), actor);
            database.ordered();
            return rebuilds.find(connection, id).orElseThrow();
        });
    }

    Rebuild rebuild(UUID id) {
        return database.inTransaction(connection -> rebuilds.find(connection, id))
                .orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND));
    }

    /** Into the live generation and the one being built, with other writers kept out; once is enough. */
    DeadLetter replay(UUID id, Actor actor) {
        Instant now = clock.instant();
        return database.inTransaction(connection -> {
            int live = positions.lockLive(connection);
            DeadLetter letter =
                    deadLetters.lock(connection, id).orElseThrow(() -> new DomainProblem(CommonProblem.NOT_FOUND));
            if (letter.isOpen()) {
                apply(connection, live, letter, now);
                deadLetters.close(connection, id, actor.id(), now);
                journal.note(new ProjectionEvent.DeadLetterReplayed(id, actor.institution(), now), actor);
            }
            return deadLetters.lock(connection, id).orElseThrow();
        });
    }

    private void apply(Connection connection, int live, DeadLetter letter, Instant now) throws SQLException {
        List<Integer> generations = new ArrayList<>(List.of(live));
        rebuilds.running(connection).map(Rebuild::generation).ifPresent(generations::add);
        Batch read = Batch.read(List.of(letter.message()), now);
        read.refused().forEach(refused -> {
            throw still(refused.problem());
        });
        namings.keep(read.namings());
        for (int generation : generations) {
            projection.apply(connection, generation, read.arrivals(), now).stream()
                    .findFirst()
                    .ifPresent(refused -> {
                        throw still(refused.problem());
                    });
            refusals.forget(connection, generation, letter);
        }
    }

    private static DomainProblem still(String problem) {
        return new DomainProblem(ProjectionProblem.DEAD_LETTER_STILL_UNREADABLE)
                .detail("问题仍在：" + problem, "The cause remains: " + problem);
    }
}
