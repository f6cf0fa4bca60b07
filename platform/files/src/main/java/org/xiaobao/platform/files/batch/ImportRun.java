package org.xiaobao.platform.files.batch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

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
        OffsetDateTime finished = found.getObject("finished_at", OffsetDateTime.class);
        Instant progress = found.getObject("progress_at", OffsetDateTime.class).toInstant();
        State unfinished = progress.plus(SILENCE).isBefore(now) ? State.INTERRUPTED : State.RUNNING;
        return new ImportRun(
                found.getObject("id", UUID.class),
                found.getString("institution"),
                found.getString("unit"),
                finished == null ? unfinished : State.FINISHED,
                found.getObject("started_at", OffsetDateTime.class).toInstant(),
                finished == null ? null : finished.toInstant(),
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
