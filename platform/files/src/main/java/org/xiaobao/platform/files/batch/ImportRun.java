package org.xiaobao.platform.files.batch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.xiaobao.platform.sql.Sql;

/**
 * How far an import has come. A rehearsal has neither id nor times: nothing of it is kept.
 *
 * @param total rows of the file; the three counts after it add up to it once it is finished
 */
public record ImportRun(
        UUID id,
        String institution,
        String unit,
        State state,
        Instant startedAt,
        Instant finishedAt,
        int total,
        int registered,
        int alreadyRegistered,
        int refused) {

    /** INTERRUPTED: broken off; the same file again registers what is missing. */
    public enum State {
        REHEARSED,
        RUNNING,
        INTERRUPTED,
        FINISHED
    }

    private static final Duration SILENCE = Duration.ofMinutes(5); // a batch takes a second or two

    static ImportRun of(ResultSet found, Instant now) throws SQLException {
        Instant finished = Sql.instant(found, "finished_at");
        Instant progress = Sql.instant(found, "progress_at");
        State unfinished = progress.plus(SILENCE).isBefore(now) ? State.INTERRUPTED : State.RUNNING;
        return new ImportRun(
                found.getObject("id", UUID.class),
                found.getString("institution"),
                found.getString("unit"),
                finished == null ? unfinished : State.FINISHED,
                Sql.instant(found, "started_at"),
                finished,
                found.getInt("total"),
                found.getInt("registered"),
                found.getInt("already_registered"),
                found.getInt("refused"));
    }

    static ImportRun rehearsed(int registered, int alreadyRegistered, int refused) {
        int total = registered + alreadyRegistered + refused;
        return new ImportRun(
                null, null, null, State.REHEARSED, null, null, total, registered, alreadyRegistered, refused);
    }
}
