package org.xiaobao.platform.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.rules.Rules;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.time.Zones;

/** What holds for every dated rule of every service, so that no feature has to think of it. */
@QuarkusTest
@WithTestResource(NoteBackbone.class)
class RuleBookIT {

    private static final String TOPIC = "letters";

    private record Wanted(
            String topic, Integer longest, LocalDate effectiveFrom, LocalDate effectiveTo, String ground) {}

    @Inject
    NoteRules book;

    @Inject
    Rules rules;

    @Inject
    Clock clock;

    @Inject
    EntityManager database;

    private final String institution = "BANK-" + UUID.randomUUID();
    private final Actor admin = new Actor("admin", institution, "/HQ", Set.of("admin"));
    private final Actor neighbour = new Actor("neighbour", "OTHER-" + UUID.randomUUID(), "/HQ", Set.of("admin"));
    private LocalDate today;
    private LocalDate tomorrow;

    @BeforeEach
    void days() throws SQLException {
        today = Zones.dayOf(clock.instant());
        tomorrow = today.plusDays(1);
        Db.asService("delete from dated_rule where institution is null");
        shipped(10);
    }

    /** As a migration brings it: for all, and always. */
    private void shipped(int longest) throws SQLException {
        Db.asService(
                "insert into dated_rule (id, book, key, version, effective_from, ground, content, adopted_by, adopted_at)"
                        + " values (gen_random_uuid(), 'note-rule', '" + TOPIC + "', 1, '2000-01-01', 'shipped',"
                        + " '{\"topic\": \"" + TOPIC + "\", \"longest\": " + longest + "}', 'xiaobao', now())");
        Db.asService("insert into rule_book values ('note-rule', 1) on conflict (book) do update"
                + " set revision = rule_book.revision + 1");
        await().until(() -> longest(institution, today), found -> found.equals(Optional.of(longest)));
    }

    @Test
    void anInstitutionsOwnRowStandsBeforeTheOneForAllFromItsFirstDayOn() {
        adopt(5, tomorrow, null);

        assertThat(longest(institution, today)).contains(10);
        assertThat(longest(institution, tomorrow)).contains(5);
        assertThat(longest(neighbour.institution(), tomorrow)).contains(10);
        assertThat(book.inForce(institution, tomorrow))
                .extracting(NoteRule::longest)
                .containsExactly(5);
    }

    @Test
    void theOpenRowEndsTheDayBeforeTheNext() {
        NoteRule first = adopt(5, tomorrow, null);
        NoteRule second = adopt(6, tomorrow.plusDays(10), null);

        assertThat(List.of(first.version(), second.version())).containsExactly(1, 2);
        assertThat(longest(institution, tomorrow.plusDays(9))).contains(5);
        assertThat(longest(institution, tomorrow.plusDays(10))).contains(6);
        assertThat(book.read(first.id(), institution).effectiveTo()).isEqualTo(tomorrow.plusDays(9));
    }

    @Test
    void noTwoRowsHoldOnOneDay() {
        adopt(5, tomorrow.plusDays(10), tomorrow.plusDays(20));

        assertRefused("RULE_OVERLAPS", () -> adopt(6, tomorrow.plusDays(10), null));
        assertRefused("RULE_OVERLAPS", () -> adopt(6, tomorrow.plusDays(20), null));
        assertRefused("RULE_OVERLAPS", () -> adopt(6, tomorrow, tomorrow.plusDays(10)));
        adopt(7, tomorrow, tomorrow.plusDays(9));
        adopt(8, tomorrow.plusDays(21), null);
        assertThat(longest(institution, tomorrow)).contains(7);
        assertThat(longest(institution, tomorrow.plusDays(15))).contains(5);
        assertThat(longest(institution, tomorrow.plusDays(21))).contains(8);
    }

    @Test
    void aRowBeginsNeitherInThePastNorInTheFarFuture() {
        assertRefused("INVALID_DATA", () -> adopt(5, today, null));
        assertRefused("INVALID_DATA", () -> adopt(5, today.plusYears(5).plusDays(1), null));
        assertRefused("INVALID_DATA", () -> adopt(5, tomorrow, today));
        assertThat(own()).isEmpty();
    }

    @Test
    void anEndedRowLeavesTheOneForAllInForce() {
        NoteRule row = adopt(5, tomorrow, null);

        assertRefused("INVALID_DATA", () -> book.end(row.id(), today, admin));
        NoteRule ended = book.end(row.id(), tomorrow.plusDays(1), admin);

        assertThat(ended.effectiveTo()).isEqualTo(tomorrow.plusDays(1));
        assertThat(longest(institution, tomorrow.plusDays(1))).contains(5);
        assertThat(longest(institution, tomorrow.plusDays(2))).contains(10);
        assertRefused("RULE_ENDED", () -> book.end(row.id(), tomorrow.plusDays(5), admin));
    }

    @Test
    void aWithdrawnRowHasNeverBeenAndTheOneThatItEndedGoesOn() {
        NoteRule first = adopt(5, tomorrow, null);
        NoteRule second = adopt(6, tomorrow.plusDays(10), null);

        assertRefused("RULE_FOLLOWED", () -> book.withdraw(first.id(), "too early", admin));
        book.withdraw(second.id(), "too early", admin);

        assertThat(longest(institution, tomorrow.plusDays(10))).contains(5);
        assertThat(own()).containsExactly(book.read(first.id(), institution));
    }

    @Test
    void aWithdrawalDoesNotOpenWhatSomebodyHadEnded() {
        NoteRule first = adopt(5, tomorrow, null);
        book.end(first.id(), tomorrow.plusDays(9), admin);
        NoteRule second = adopt(6, tomorrow.plusDays(10), null);

        book.withdraw(second.id(), "too early", admin);

        assertThat(longest(institution, tomorrow.plusDays(10))).contains(10);
    }

    @Test
    void nobodyReadsEndsOrWithdrawsAnothersRowNorChangesTheOneForAll() {
        NoteRule row = adopt(5, tomorrow, null);
        UUID forAll = book.visibleTo(institution, today).get(0).id();

        assertRefused("NOT_FOUND", () -> book.read(row.id(), neighbour.institution()));
        assertRefused("NOT_FOUND", () -> book.end(row.id(), tomorrow, neighbour));
        assertRefused("NOT_FOUND", () -> book.withdraw(row.id(), "mine", neighbour));
        assertRefused("NOT_FOUND", () -> book.end(forAll, tomorrow, admin));
        assertRefused("NOT_FOUND", () -> book.withdraw(forAll, "mine", admin));
        assertThat(book.visibleTo(neighbour.institution(), null))
                .extracting(NoteRule::longest)
                .containsExactly(10);
        assertThat(longest(institution, tomorrow)).contains(5);
    }

    @Test
    void everyChangeIsJournalled() throws SQLException {
        NoteRule row = adopt(5, tomorrow, null);
        NoteRule next = adopt(6, tomorrow.plusDays(10), null);
        book.withdraw(next.id(), "too early", admin);
        book.end(row.id(), tomorrow, admin);

        assertThat(Db.one("select string_agg(type, ' ' order by recorded_at) from journal where institution = '"
                        + institution + "'"))
                .isEqualTo("xiaobao.notes.rule.adopted.v1 xiaobao.notes.rule.adopted.v1"
                        + " xiaobao.notes.rule.withdrawn.v1 xiaobao.notes.rule.ended.v1");
        assertThat(Db.one("select data::json->'rule'->>'longest' from journal where aggregate_id = '" + row.id()
                        + "' and type like '%ended.v1'"))
                .isEqualTo("5");
    }

    @Test
    void aTransactionThatFailsLeavesNoTraceInMemory() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    adopt(5, tomorrow, null);
                    throw new IllegalStateException("the caller fails");
                }))
                .hasMessageContaining("the caller fails");

        assertThat(longest(institution, tomorrow)).contains(10);
        assertThat(own()).isEmpty();
    }

    @Test
    void whatIsAdoptedHoldsHereAtOnceAndOnAnotherReplicaWithinSeconds() {
        NoteRules replica = new NoteRules(rules);
        assertThat(replica.inForce(institution, TOPIC, tomorrow))
                .map(NoteRule::longest)
                .contains(10);

        adopt(5, tomorrow, null);

        assertThat(longest(institution, tomorrow)).contains(5);
        await().until(
                        () -> replica.inForce(institution, TOPIC, tomorrow).map(NoteRule::longest),
                        found -> found.equals(Optional.of(5)));
    }

    @Test
    void aReaderOfAnOldSnapshotDoesNotHoldTheBookBack() {
        NoteRules replica = new NoteRules(rules);
        replica.inForce(institution, today);

        QuarkusTransaction.requiringNew().run(() -> {
            repeatable();
            adoptElsewhere();
            await().until(
                            () -> replica.inForce(institution, TOPIC, tomorrow).map(NoteRule::longest),
                            found -> found.equals(Optional.of(5)));
        });
    }

    private void repeatable() {
        database.createNativeQuery("set transaction isolation level repeatable read")
                .executeUpdate();
        database.createNativeQuery("select 1").getSingleResult();
    }

    private void adoptElsewhere() {
        QuarkusTransaction.requiringNew().run(() -> adopt(5, tomorrow, null));
    }

    private NoteRule adopt(int longest, LocalDate from, LocalDate to) {
        return book.adopt(new Wanted(TOPIC, longest, from, to, "a resolution"), admin);
    }

    private Optional<Integer> longest(String of, LocalDate day) {
        return book.inForce(of, TOPIC, day).map(NoteRule::longest);
    }

    private List<NoteRule> own() {
        return book.visibleTo(institution, null).stream()
                .filter(rule -> rule.institution() != null)
                .toList();
    }

    private static void assertRefused(String problem, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(DomainProblem.class, refused -> assertThat(refused.type())
                .asString()
                .isEqualTo(problem));
    }
}
