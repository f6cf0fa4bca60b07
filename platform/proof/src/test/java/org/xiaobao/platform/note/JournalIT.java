package org.xiaobao.platform.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xiaobao.platform.journal.Journal;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.testing.EventProbe;

/** The audit trail: written with the act or not at all, readable, and not to be changed without being noticed. */
@QuarkusTest
@WithTestResource(NoteBackbone.class)
class JournalIT {

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    @Test
    void everyActIsInTheJournalInOrderWithItsActorAndReason() {
        UUID note = NoteClient.written();
        NoteClient.revised(note, "better");

        JsonPath entries = NoteClient.admin().get("/notes/{id}/journal", note).jsonPath();

        assertThat(entries.getList("type"))
                .containsExactly("xiaobao.notes.note.written.v1", "xiaobao.notes.note.revised.v1");
        assertThat(entries.getList("sequence")).containsExactly(1, 2);
        assertThat(entries.getList("actor")).containsOnly("tester-admin");
        assertThat(entries.getString("[1].reason")).isEqualTo("typo");
        assertThat(entries.getString("[1].data.state.title")).isEqualTo("better");
        assertThat(entries.getMap("[1].data")).doesNotContainKey("reason");
        assertThat(verified(note).getBoolean("intact")).isTrue();
    }

    @Test
    void aReasonIsEncryptedAndItsNumbersAreMasked() throws SQLException {
        UUID note = NoteClient.written();
        NoteClient.json("{\"title\":\"b\",\"reason\":\"caller 13812345678 insisted\"}")
                .post("/notes/{id}/revision", note);

        JsonPath entries = NoteClient.admin().get("/notes/{id}/journal", note).jsonPath();

        assertThat(entries.getString("[1].reason")).startsWith("caller 138").doesNotContain("13812345678");
        assertThat(Db.one("select encode(reason, 'escape') from journal where sequence = 2 and aggregate_id = '" + note
                        + "'"))
                .doesNotContain("insisted", "138");
    }

    @Test
    void whatAClockALittleFastClaimedStandsBesideOurTime() {
        String claimed = clock.instant().plusSeconds(20).toString();
        UUID note = UUID.fromString(NoteClient.json("{\"title\":\"a\",\"kind\":\"PLAIN\",\"at\":\"" + claimed + "\"}")
                .post("/notes")
                .jsonPath()
                .getString("id"));

        JsonPath entries = NoteClient.admin().get("/notes/{id}/journal", note).jsonPath();

        assertThat(OffsetDateTime.parse(entries.getString("[0].claimedAt")).toInstant())
                .isEqualTo(Instant.parse(claimed));
        assertThat(OffsetDateTime.parse(entries.getString("[0].at"))).isBefore(OffsetDateTime.parse(claimed));
        assertThat(verified(note).getBoolean("intact")).isTrue();
        UUID punctual = NoteClient.written();
        assertThat(NoteClient.admin()
                        .get("/notes/{id}/journal", punctual)
                        .jsonPath()
                        .getString("[0].claimedAt"))
                .isNull();
    }

    @Test
    void everyCommittedActIsPublishedInOrder() {
        UUID note = NoteClient.written();
        for (int i = 1; i <= 5; i++) {
            NoteClient.revised(note, "revision " + i);
        }

        try (EventProbe topic = EventProbe.on(NoteBackbone.TOPIC)) {
            var events = topic.awaitFor(note, 6);
            assertThat(events).extracting("sequence").containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
            assertThat(events).extracting("institution").containsOnly("HUAAN");
            assertThat(events.get(5).data().at("/state/title").asText()).isEqualTo("revision 5");
            assertThat(events.get(5).data().has("reason")).isFalse();
        }
    }

    @Test
    void aRolledBackActLeavesNoRowAndNoEvent() throws SQLException {
        UUID note = UUID.randomUUID();
        long waitingBefore = Db.count("journal");

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    journal.append(fact(note), Actor.system("HUAAN"));
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessageContaining("changed my mind");

        assertThat(Db.count("journal")).isEqualTo(waitingBefore);
        UUID later = NoteClient.written();
        try (EventProbe topic = EventProbe.on(NoteBackbone.TOPIC)) {
            topic.awaitFor(later, 1);
            assertThat(topic.presentFor(note)).isEmpty();
        }
    }

    @Test
    void anAppendWithoutTransactionIsRefused() {
        assertThatThrownBy(() -> journal.append(fact(UUID.randomUUID()), Actor.system("HUAAN")))
                .isInstanceOf(TransactionalException.class);
    }

    @Test
    void aNoteIsKeptButNotPublished() throws SQLException {
        UUID note = UUID.randomUUID();

        QuarkusTransaction.requiringNew().run(() -> journal.note(fact(note), Actor.system("HUAAN")));

        assertThat(Db.count("journal where aggregate_id = '" + note + "'")).isEqualTo(1);
        assertThat(Db.count("outbox where aggregate_id = '" + note + "'")).isZero();
        UUID later = NoteClient.written();
        try (EventProbe topic = EventProbe.on(NoteBackbone.TOPIC)) {
            topic.awaitFor(later, 1);
            assertThat(topic.presentFor(note)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal set data = replace(data, 'revision 1', 'revision 9')",
                "update journal set actor = 'somebody-else'",
                "update journal set at = at - interval '1 day'",
                "update journal set reason = null",
                "update journal set institution = 'OTHER'",
                "delete from journal"
            })
    void aTamperedRowBreaksTheChain(String tampering) throws SQLException {
        UUID note = NoteClient.written();
        NoteClient.revised(note, "revision 1");
        NoteClient.revised(note, "revision 2");
        assertThat(verified(note).getBoolean("intact")).isTrue();

        Db.asOwner(tampering + " where sequence = 2 and aggregate_id = '" + note + "'");

        assertThat(verified(note).getBoolean("intact")).isFalse();
        assertThat(verified(note).getInt("brokenAt")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal set actor = 'x'",
                "delete from journal",
                "truncate journal",
                "drop table journal",
                "alter table journal disable trigger all",
                "alter table journal add column x int"
            })
    void theServiceRoleCannotChangeTheJournal(String sql) {
        assertThatThrownBy(() -> Db.asService(sql))
                .isInstanceOf(SQLException.class)
                .satisfies(refused ->
                        assertThat(((SQLException) refused).getSQLState()).isEqualTo("42501"));
    }

    private static JsonPath verified(UUID note) {
        return NoteClient.admin().get("/notes/{id}/journal/verification", note).jsonPath();
    }

    private static NoteFact fact(UUID note) {
        return new NoteFact.Written(
                note,
                "HUAAN",
                Instant.parse("2024-03-04T01:30:00Z"),
                Note.Kind.PLAIN,
                new NoteFact.State(note, "unwritten", 0));
    }
}
