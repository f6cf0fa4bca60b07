package org.xiaobao.reporting.projection.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.xiaobao.platform.sql.Sql;

/** How far the live generation has read each partition, for whoever must say later what a number was made of. */
@ApplicationScoped
public class ReadSoFar {

    private static final String POSITIONS = """
            select topic, partition, next_offset, last_event_at from projection_offset
            where generation = (select live_generation from projection) order by topic, partition
            """;

    /**
     * @param nextOffset the first record that was not read
     * @param lastEventAt when the last event before it happened; null when none was read
     */
    public record Position(String topic, int partition, long nextOffset, Instant lastEventAt) {}

    private final Sql sql;

    ReadSoFar(Sql sql) {
        this.sql = sql;
    }

    /** By topic and partition. */
    public List<Position> positions() {
        return sql.list(
                row -> new Position(
                        row.getString("topic"),
                        row.getInt("partition"),
                        row.getLong("next_offset"),
                        Sql.instant(row, "last_event_at")),
                POSITIONS);
    }

    /** Which build of the figures answers. */
    public int generation() {
        return sql.first(row -> row.getInt(1), "select live_generation from projection")
                .orElseThrow();
    }
}
