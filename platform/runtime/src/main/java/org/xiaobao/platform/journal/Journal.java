package org.xiaobao.platform.journal;

import com.github.f4b6a3.uuid.UuidCreator;
import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.xiaobao.platform.json.FactJson;
import org.xiaobao.platform.relay.Relay;
import org.xiaobao.platform.relay.Shard;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.sql.Sql;
import org.xiaobao.platform.time.CallerClock;

/**
 * The append-only audit trail and, through the outbox, the source of every event. An append belongs to the caller's
 * transaction: the change, its journal row and its event are there together or not at all. The caller holds the aggregate's row
 * lock, which is what keeps sequence and hash chain without gaps.
 */
@ApplicationScoped
public class Journal {

    private static final String APPEND = """
            with previous as (
              select sequence, hash from journal where aggregate_id = ? order by sequence desc limit 1
            ), next as (
              select coalesce((select sequence from previous), 0) + 1 as sequence,
                     coalesce((select hash from previous), ''::bytea) as hash
            ), appended as (
              insert into journal (event_id, aggregate_id, sequence, institution, type, actor, reason, at, recorded_at, trace, data,
                                   claimed_at, hash)
              select ?, ?, sequence, ?, ?, ?, ?, ?, ?, ?, ?, ?, sha256(hash || convert_to(sequence::text || ?, 'UTF8')) from next
              returning aggregate_id, event_id
            )
            """;
    private static final String AND_PUBLISH = APPEND
            + "insert into outbox (shard, aggregate_id, event_id) select ?, aggregate_id, event_id from appended";
    private static final String ONLY = APPEND + "select count(*) from appended where ? >= 0";

    private final Sql sql;
    private final Reasons reasons;
    private final Clock clock;
    private final CallerClock callerClock;
    private final Relay relay;
    private final String service;

    Journal(
            Sql sql,
            Reasons reasons,
            Clock clock,
            CallerClock callerClock,
            Relay relay,
            @ConfigProperty(name = "quarkus.application.name") String application) {
        this.sql = sql;
        this.reasons = reasons;
        this.clock = clock;
        this.callerClock = callerClock;
        this.relay = relay;
        this.service = application.replaceFirst("-service$", "");
    }

    /** Records the fact and publishes it once the transaction has committed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(Fact fact, Actor actor) {
        write(AND_PUBLISH, fact, actor);
        relay.wakeAfterCommit();
    }

    /** Records the fact for the audit trail alone, for example that personal data was read. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(Fact fact, Actor actor) {
        write(ONLY, fact, actor);
    }

    /** Erases what the reasons given until now say; the acts themselves, and the chain, stay. The caller holds the lock. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void eraseReasons(UUID aggregate) {
        reasons.destroy(aggregate);
    }

    private void write(String statement, Fact fact, Actor actor) {
        if (fact.erasesReasons()) {
            reasons.destroy(fact.subject());
        }
        JournalRow row = row(fact, actor);
        sql.later(
                statement,
                row.aggregateId(),
                row.eventId(),
                row.aggregateId(),
                row.institution(),
                row.type(),
                row.actor(),
                row.reason(),
                row.at(),
                row.recordedAt(),
                row.trace(),
                row.data(),
                row.claimedAt(),
                row.sealed(),
                Shard.of(row.aggregateId()));
    }

    private JournalRow row(Fact fact, Actor actor) {
        EventType type = fact.getClass().getAnnotation(EventType.class);
        if (type == null) {
            throw new IllegalStateException(fact.getClass().getName() + " has no @EventType");
        }
        UUID eventId = UuidCreator.getTimeOrderedEpoch();
        Instant recordedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new JournalRow(
                eventId,
                fact.subject(),
                0,
                fact.institution(),
                "xiaobao." + service + "." + type.value(),
                actor.id(),
                fact.reason() == null ? null : reasons.seal(fact.subject(), fact.reason()),
                fact.at().truncatedTo(ChronoUnit.MICROS),
                recordedAt,
                trace(),
                FactJson.write(fact),
                callerClock.claimed(),
                null);
    }

    private static String trace() {
        var context = Span.current().getSpanContext();
        return context.isValid()
                ? "00-" + context.getTraceId() + "-" + context.getSpanId() + "-"
                        + context.getTraceFlags().asHex()
                : null;
    }
}
