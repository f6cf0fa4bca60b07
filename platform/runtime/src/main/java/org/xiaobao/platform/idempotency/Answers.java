package org.xiaobao.platform.idempotency;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.xiaobao.platform.privacy.FieldCipher;
import org.xiaobao.platform.security.Actor;

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

    private final DataSource database;
    private final FieldCipher cipher;
    private final Clock clock;
    private final Duration keepFor;

    Answers(
            DataSource database,
            FieldCipher cipher,
            Clock clock,
            @ConfigProperty(name = "xiaobao.idempotency.keep-for", defaultValue = "P14D") Duration keepFor) {
        this.database = database;
        this.cipher = cipher;
        this.clock = clock;
        this.keepFor = keepFor;
    }

    boolean claim(Actor actor, String key, byte[] requestHash) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(CLAIM)) {
            insert.setString(1, actor.institution());
            insert.setString(2, actor.id());
            insert.setString(3, key);
            insert.setBytes(4, requestHash);
            insert.setObject(5, clock.instant().atOffset(ZoneOffset.UTC));
            return insert.executeUpdate() == 1;
        } catch (SQLException failed) {
            throw new IllegalStateException("the idempotency key could not be claimed", failed);
        }
    }

    void keep(Actor actor, String key, Answer answer) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(KEEP)) {
            update.setInt(1, answer.status());
            update.setString(2, answer.location());
            update.setString(3, answer.etag());
            update.setBytes(4, answer.body() == null ? null : cipher.encrypt((String) answer.body()));
            update.setString(5, actor.institution());
            update.setString(6, actor.id());
            update.setString(7, key);
            update.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("the answer could not be kept", failed);
        }
    }

    Kept find(Actor actor, String key) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(FIND)) {
            select.setString(1, actor.institution());
            select.setString(2, actor.id());
            select.setString(3, key);
            try (ResultSet found = select.executeQuery()) {
                if (!found.next()) {
                    throw new IllegalStateException("a claimed idempotency key has vanished");
                }
                byte[] body = found.getBytes("body");
                return new Kept(
                        found.getBytes("request_hash"),
                        new Answer(
                                found.getInt("status"),
                                found.getString("location"),
                                found.getString("etag"),
                                body == null ? null : cipher.decrypt(body)));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the kept answer could not be read", failed);
        }
    }

    @Scheduled(every = "6h")
    void forgetOld() throws SQLException {
        Instant before = clock.instant().minus(keepFor);
        try (Connection connection = database.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from idempotency where created_at < ?")) {
            delete.setObject(1, before.atOffset(ZoneOffset.UTC));
            delete.executeUpdate();
        }
    }
}
