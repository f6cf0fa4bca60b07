package org.xiaobao.platform.journal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.xiaobao.platform.privacy.Masking;
import org.xiaobao.platform.sql.Sql;

/** Reads the journal: an aggregate's acts in order, and whether they are as they were written. The caller checks the scope. */
@ApplicationScoped
public class AuditTrail {

    private static final String OF_AGGREGATE = """
            select event_id, aggregate_id, sequence, institution, type, actor, reason, at, recorded_at, trace, data,
                   claimed_at, hash
            from journal where aggregate_id = ? order by sequence
            """;

    private final Sql sql;
    private final Reasons reasons;

    AuditTrail(Sql sql, Reasons reasons) {
        this.sql = sql;
        this.reasons = reasons;
    }

    public List<JournalEntry> of(UUID aggregate) {
        Reasons.Opened opened = reasons.openedOf(aggregate);
        return rows(aggregate).stream().map(row -> shown(row, opened)).toList();
    }

    /** Walks the chain: each row must follow the one before it and have the hash it had when it was written. */
    public ChainCheck verify(UUID aggregate) {
        byte[] previous = {};
        long expected = 0;
        List<JournalRow> rows = rows(aggregate);
        for (JournalRow row : rows) {
            expected++;
            if (row.sequence() != expected || !Arrays.equals(row.hash(), row.expectedHash(previous))) {
                return new ChainCheck(false, rows.size(), expected);
            }
            previous = row.hash();
        }
        return new ChainCheck(true, rows.size(), null);
    }

    private static JournalEntry shown(JournalRow row, Reasons.Opened opened) {
        String reason = Masking.text(opened.of(row.reason()));
        String hash = HexFormat.of().formatHex(row.hash());
        return new JournalEntry(
                row.eventId(),
                row.sequence(),
                row.type(),
                row.actor(),
                reason,
                row.at(),
                row.recordedAt(),
                row.claimedAt(),
                row.data(),
                hash);
    }

    private List<JournalRow> rows(UUID aggregate) {
        return sql.list(AuditTrail::row, OF_AGGREGATE, aggregate);
    }

    private static JournalRow row(ResultSet found) throws SQLException {
        return new JournalRow(
                found.getObject("event_id", UUID.class),
                found.getObject("aggregate_id", UUID.class),
                found.getLong("sequence"),
                found.getString("institution"),
                found.getString("type"),
                found.getString("actor"),
                found.getBytes("reason"),
                Sql.instant(found, "at"),
                Sql.instant(found, "recorded_at"),
                found.getString("trace"),
                found.getString("data"),
                Sql.instant(found, "claimed_at"),
                found.getBytes("hash"));
    }
}
