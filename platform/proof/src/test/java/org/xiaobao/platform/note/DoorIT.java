package org.xiaobao.platform.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.acts.Change;
import org.xiaobao.platform.problem.CommonProblem;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.problem.ProblemType;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.web.ETags;
import org.xiaobao.platform.web.ExpectedVersion;

/** What every act in every service goes through, so that no desk has to think of it. */
@QuarkusTest
@WithTestResource(NoteBackbone.class)
class DoorIT {

    private static final Instant NOW = Instant.parse("2026-03-04T01:30:00Z");
    private static final Actor OFFICER = new Actor("officer", "DEMO", "/HQ/OUTLET-01", Set.of());
    private static final Actor SIBLING = new Actor("sibling", "DEMO", "/HQ/OUTLET-02", Set.of());
    private static final Actor STRANGER = new Actor("stranger", "OTHER", "/HQ", Set.of());
    private static final ExpectedVersion ANY = ExpectedVersion.optional(null);

    @Inject
    NoteDoor door;

    @Test
    void whatLiesOutsideTheScopeIsNotThere() throws SQLException {
        UUID note = written("a");

        for (Actor outsider : List.of(SIBLING, STRANGER)) {
            assertRefused(CommonProblem.NOT_FOUND, () -> read(note, outsider));
            assertRefused(CommonProblem.NOT_FOUND, () -> revise(note, ANY, outsider));
            assertRefused(CommonProblem.NOT_FOUND, () -> open(note, outsider));
            assertRefused(CommonProblem.NOT_FOUND, () -> together(note, List.of(), outsider));
        }
        assertThat(told(note)).isOne();
    }

    @Test
    void whomTheDoorDoesNotAdmitDoesNothingAndOpensNothing() throws SQLException {
        UUID sealed = written(NoteDoor.SEALED);
        UUID open = written("a");

        assertRefused(CommonProblem.FORBIDDEN, () -> revise(sealed, ANY, OFFICER));
        assertRefused(CommonProblem.FORBIDDEN, () -> open(sealed, OFFICER));
        assertRefused(CommonProblem.FORBIDDEN, () -> together(sealed, List.of(open), OFFICER));
        assertRefused(
                CommonProblem.FORBIDDEN,
                () -> inTransaction(() -> door.together(
                        open,
                        List.of(sealed),
                        ANY,
                        OFFICER,
                        held -> List.of(revised(held.admit(held.others().get(0)))))));
        assertThat(told(sealed)).isOne();
        assertThat(told(open)).isOne();
    }

    @Test
    void aStaleVersionIsRefusedAndLeavesNothing() throws SQLException {
        UUID note = written("a");
        ExpectedVersion stale = ExpectedVersion.optional(ETags.of(7));

        assertRefused(CommonProblem.STALE_VERSION, () -> revise(note, stale, OFFICER));
        assertRefused(
                CommonProblem.STALE_VERSION,
                () -> inTransaction(() -> door.together(note, List.of(), stale, OFFICER, held -> List.of())));
        assertThat(told(note)).isOne();
        assertThat(version(note)).isZero();
    }

    @Test
    void anActIsSettledToldAndRaisesTheVersionOnce() throws SQLException {
        UUID note = written("a");
        door.settled().clear();

        assertThat(revise(note, ANY, OFFICER).version()).isOne();

        assertThat(door.settled()).containsExactly(note);
        assertThat(told(note)).isEqualTo(2);
        assertThat(version(note)).isOne();
    }

    @Test
    void anActBesideARowRaisesItsVersionAndItsFactsAreAskedForAfterItIsSettled() throws SQLException {
        UUID note = written("a");
        door.settled().clear();

        var done = inTransaction(() -> door.beside(
                note,
                ANY,
                OFFICER,
                row -> Change.of("kept", () -> {
                    assertThat(door.settled()).containsExactly(note);
                    return new NoteFact.Revised(note, "DEMO", NOW, 1, null, row.state());
                })));

        assertThat(done.value()).isEqualTo("kept");
        assertThat(done.version()).isOne();
        assertThat(version(note)).isOne();
    }

    @Test
    void whatChangesNothingTellsNothing() throws SQLException {
        UUID note = written("a");

        inTransaction(() -> door.beside(note, ANY, OFFICER, row -> Change.none("as it was")));

        assertThat(told(note)).isOne();
        assertThat(version(note)).isZero();
    }

    @Test
    void ofSeveralHeldTogetherOnlyThoseWithAFactAreSettledAndRaised() throws SQLException {
        UUID first = written("a");
        UUID carried = written(NoteDoor.SEALED); // whom nobody may act on is carried along all the same
        UUID untouched = written("c");
        door.settled().clear();

        inTransaction(() -> door.together(first, List.of(carried, untouched), ANY, OFFICER, held -> {
            Note other = held.others().stream()
                    .filter(row -> row.id().equals(carried))
                    .findFirst()
                    .orElseThrow();
            return List.of(revised(held.first()), revised(other));
        }));

        assertThat(door.settled()).containsExactly(first, carried);
        assertThat(List.of(version(first), version(carried), version(untouched)))
                .containsExactly(1L, 1L, 0L);
    }

    @Test
    void openingIsNotedBeforeItIsAnsweredAndIsNoNews() throws SQLException {
        UUID note = written("a");

        assertThat(open(note, OFFICER)).isEqualTo("a");

        assertThat(told(note)).isEqualTo(2);
        assertThat(Db.count(
                        "outbox o join journal j on j.event_id = o.event_id where j.sequence = 2 and j.aggregate_id = '"
                                + note + "'"))
                .isZero();
        assertThat(version(note)).isZero();
    }

    @Test
    void whatBefallsRowsPassesOverThoseInWorkAndWaitsForNobody() throws SQLException {
        UUID busy = written("a");
        UUID free = written("b");
        try (Connection other = Db.asService();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select 1 from note where id = '" + busy + "' for update");

            List<UUID> met = inTransaction(
                    () -> door.befallUnlessBusy(List.of(busy, free), row -> Change.of(row.id(), () -> revised(row))));

            assertThat(met).containsExactly(free);
            other.rollback();
        }
        assertThat(told(busy)).isOne();
        assertThat(told(free)).isEqualTo(2);
    }

    @Test
    void newsOfARowThatIsNotThereIsPassedOver() {
        assertThat(inTransaction(
                        () -> door.<String>befall(UuidCreator.getTimeOrderedEpoch(), row -> Change.none("never"))))
                .isNull();
    }

    private UUID written(String title) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        inTransaction(() -> {
            Note note = Note.write(id, OFFICER, title, Note.Kind.PLAIN, null, NOW);
            door.enter(note, List.of(note.written()), OFFICER);
            return note;
        });
        return id;
    }

    private Note read(UUID id, Actor who) {
        return inTransaction(() -> door.read(id, who));
    }

    private Note revise(UUID id, ExpectedVersion version, Actor who) {
        return inTransaction(() -> door.act(id, version, who, DoorIT::revised));
    }

    private String open(UUID id, Actor who) {
        return inTransaction(() -> door.open(id, who, DoorIT::read, Note::title));
    }

    private Note together(UUID first, List<UUID> others, Actor who) {
        return inTransaction(() -> door.together(first, others, ANY, who, held -> List.of(revised(held.first()))));
    }

    private static NoteFact.Revised read(Note note) {
        return new NoteFact.Revised(note.id(), "DEMO", NOW, 0, "because", note.state());
    }

    private static NoteFact.Revised revised(Note note) {
        return note.revise(note.title(), "because", NOW);
    }

    private static <T> T inTransaction(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }

    private static void assertRefused(ProblemType type, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(DomainProblem.class, refused -> assertThat(refused.type())
                .isEqualTo(type));
    }

    private static long told(UUID note) throws SQLException {
        return Db.count("journal where aggregate_id = '" + note + "'");
    }

    private static long version(UUID note) throws SQLException {
        return Long.parseLong(Db.one("select version from note where id = '" + note + "'"));
    }
}
