package org.xiaobao.platform.idempotency;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.xiaobao.platform.privacy.FieldCipher;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.sql.Sql;

/**
 * The kept first answers, encrypted because they may hold texts about persons. A second claim of a key waits until the first
 * one's transaction has ended.
 */
@ApplicationScoped
class Answers {

    record Kept(byte[] requestHash, Answer answer) {}

    private static final String CLAIM = """
            insert into idempotency (institution, actor, key, request_hash, created_at) values (?, ?, ?, ?, ?)
            on conflict do nothing
            """;
    private static final String KEEP = """
            update idempotency set status = ?, location = ?, etag = ?, body = ?
            where institution = ? and actor = ? and key = ?
            """;
    private static final String FIND = """
            select request_hash, status, location, etag, body from idempotency
            where institution = ? and actor = ? and key = ?
            """;

    private final Sql sql;
    private final FieldCipher cipher;
    private final Clock clock;
    private final Duration keepFor;

    Answers(
            Sql sql,
            FieldCipher cipher,
            Clock clock,
            @ConfigProperty(name = "xiaobao.idempotency.keep-for", defaultValue = "P14D") Duration keepFor) {
        this.sql = sql;
        this.cipher = cipher;
        this.clock = clock;
        this.keepFor = keepFor;
    }

    boolean claim(Actor actor, String key, byte[] requestHash) {
        return sql.update(CLAIM, actor.institution(), actor.id(), key, requestHash, clock.instant()) == 1;
    }

    void keep(Actor actor, String key, Answer answer) {
        byte[] body = answer.body() == null ? null : cipher.encrypt((String) answer.body());
        sql.later(KEEP, answer.status(), answer.location(), answer.etag(), body, actor.institution(), actor.id(), key);
    }

    Kept find(Actor actor, String key) {
        return sql.first(this::kept, FIND, actor.institution(), actor.id(), key)
                .orElseThrow(() -> new IllegalStateException("a claimed idempotency key has vanished"));
    }

    private Kept kept(ResultSet found) throws SQLException {
        byte[] body = found.getBytes("body");
        return new Kept(
                found.getBytes("request_hash"),
                new Answer(
                        found.getInt("status"),
                        found.getString("location"),
                        found.getString("etag"),
                        body == null ? null : cipher.decrypt(body)));
    }

    @Scheduled(every = "6h")
    void forgetOld() {
        sql.update(
                "delete from idempotency where created_at < ?", clock.instant().minus(keepFor));
    }
}
