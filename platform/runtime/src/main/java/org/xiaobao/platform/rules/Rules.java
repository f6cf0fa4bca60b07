package org.xiaobao.platform.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.xiaobao.platform.idempotency.NaturalKey;
import org.xiaobao.platform.journal.Journal;
import org.xiaobao.platform.json.FactJson;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.sql.AfterCommit;
import org.xiaobao.platform.sql.Sql;
import org.xiaobao.platform.time.Zones;

/** The tables dated_rule and rule_book, and what else the books work with. */
@Singleton
public class Rules {

    private static final String ROWS = """
            select id, institution, key, version, effective_from, effective_to, ground, content, adopted_by, adopted_at
            from dated_rule where book = ? order by effective_from, version
            """;
    private static final String ADD = """
            insert into dated_rule (id, book, institution, key, version, effective_from, effective_to, ground, content,
                                    adopted_by, adopted_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)
            """;
    private static final String TURN = """
            insert into rule_book as known (book, revision) values (?, 1)
            on conflict (book) do update set revision = known.revision + 1
            """;

    private static final List<String> OF_THE_TABLE =
            List.of("id", "institution", "effectiveFrom", "effectiveTo", "ground", "adoptedBy", "adoptedAt");

    /** A row as it is stored: {@code rule} is what the book makes of the rest. */
    record Stored<R extends Dated>(String key, int version, R rule) {

        UUID id() {
            return rule.id();
        }
    }

    private final Sql sql;
    private final NaturalKey locks;
    private final Journal journal;
    private final Clock clock;
    private final TransactionSynchronizationRegistry transactions;

    Rules(Sql sql, NaturalKey locks, Journal journal, Clock clock, TransactionSynchronizationRegistry transactions) {
        this.sql = sql;
        this.locks = locks;
        this.journal = journal;
        this.clock = clock;
        this.transactions = transactions;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return Zones.dayOf(now());
    }

    /** One writer at a time of one institution's rows in a book; null is the writer of those for all. */
    void lock(String book, String institution) {
        locks.lock("rule-book " + book, institution == null ? "" : institution, "");
    }

    <R extends Dated> List<Stored<R>> rows(String book, Class<R> type) {
        return sql.list(row -> stored(row, type), ROWS, book);
    }

    /** Not in the caller's transaction. */
    <T> T outside(Callable<T> reading) {
        return QuarkusTransaction.suspendingExisting().call(reading);
    }

    /** 0 for a book in which nobody ever wrote. */
    long revision(String book) {
        return sql.first(row -> row.getLong(1), "select revision from rule_book where book = ?", book)
                .orElse(0L);
    }

    <R extends Dated> R add(String book, Stored<R> row, Actor by) {
        R rule = row.rule();
        ObjectNode content = FactJson.mapper().valueToTree(rule);
        content.remove(OF_THE_TABLE);
        sql.update(
                ADD,
                rule.id(),
                book,
                rule.institution(),
                row.key(),
                row.version(),
                rule.effectiveFrom(),
                rule.effectiveTo(),
                rule.ground(),
                content.toString(),
                by.id(),
                now());
        return rule;
    }

    void lastDay(UUID id, LocalDate day) {
        sql.update("update dated_rule set effective_to = ? where id = ?", day, id);
    }

    /** The row ends the day before the one that follows it, and would go on without it. */
    void follow(UUID id, Dated next) {
        sql.update(
                "update dated_rule set effective_to = ?, followed_by = ? where id = ?",
                next.effectiveFrom().minusDays(1),
                next.id(),
                id);
    }

    void remove(UUID id) {
        sql.update("update dated_rule set effective_to = null, followed_by = null where followed_by = ?", id);
        sql.update("delete from dated_rule where id = ?", id);
    }

    /** Tells this replica after the commit, the others by the book's revision, and all services where it is published. */
    void changed(RuleFact fact, boolean published, Actor by, Runnable forget) {
        sql.update(TURN, fact.book());
        if (published) {
            journal.append(fact, by);
        } else {
            journal.note(fact, by);
        }
        transactions.registerInterposedSynchronization(new AfterCommit(forget));
    }

    /**
     * What somebody wants, as a row: {@code wanted} and the rule name their fields alike.
     *
     * @param institution null for a row for all
     */
    <R extends Dated> R row(Object wanted, Class<R> type, String institution, int version, Actor by) {
        ObjectNode row = FactJson.mapper().valueToTree(wanted);
        row.putPOJO("id", UuidCreator.getTimeOrderedEpoch());
        row.put("institution", institution);
        return rule(row, version, by.id(), now(), type);
    }

    private static <R extends Dated> Stored<R> stored(ResultSet found, Class<R> type) throws SQLException {
        ObjectNode row = content(found.getString("content"));
        row.putPOJO("id", found.getObject("id", UUID.class));
        row.put("institution", found.getString("institution"));
        row.putPOJO("effectiveFrom", found.getObject("effective_from", LocalDate.class));
        row.putPOJO("effectiveTo", found.getObject("effective_to", LocalDate.class));
        row.put("ground", found.getString("ground"));
        int version = found.getInt("version");
        Instant adoptedAt = found.getObject("adopted_at", OffsetDateTime.class).toInstant();
        R rule = rule(row, version, found.getString("adopted_by"), adoptedAt, type);
        return new Stored<>(found.getString("key"), version, rule);
    }

    private static ObjectNode content(String json) {
        try {
            return (ObjectNode) FactJson.mapper().readTree(json);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static <R extends Dated> R rule(ObjectNode row, int version, String by, Instant at, Class<R> type) {
        row.put("adoptedBy", by);
        row.putPOJO("adoptedAt", at);
        if (!row.path("version").isTextual()) {
            row.put("version", version);
        }
        return FactJson.mapper().convertValue(row, type);
    }
}
