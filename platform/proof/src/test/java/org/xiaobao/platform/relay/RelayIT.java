package org.xiaobao.platform.relay;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.event.ReceivedEvent;
import org.xiaobao.platform.inbox.Inbox;
import org.xiaobao.platform.inbox.InboxFixture;
import org.xiaobao.platform.testing.EventProbe;

/** What the relay promises, on a real PostgreSQL and a real Kafka: at least once, in order per aggregate, nothing skipped. */
class RelayIT {

    private static RelayWorld world;

    private EventProbe topic;

    @BeforeAll
    static void build() throws Exception {
        world = new RelayWorld();
    }

    @BeforeEach
    void empty() throws SQLException {
        world.asOwner("truncate outbox, parked, inbox");
        topic = world.probe();
    }

    @AfterEach
    void close() {
        topic.close();
    }

    @Test
    void aCrashBetweenSendAndDeleteDeliversTwiceAndIsAppliedOnce() throws SQLException {
        UUID note = UUID.randomUUID();
        UUID event = world.append(note, 1);

        assertThatThrownBy(() -> world.relayThatDiesBeforeItsCommit().drain()).isInstanceOf(SQLException.class);
        assertThat(world.relay().drain()).isEqualTo(1);

        List<ReceivedEvent> delivered = topic.awaitFor(note, 2);
        assertThat(delivered).extracting(ReceivedEvent::id).containsExactly(event, event);
        Inbox inbox = InboxFixture.on(world.database());
        assertThat(delivered.stream().filter(received -> inbox.firstSeen(received.id())))
                .hasSize(1);
        assertThat(world.count("outbox")).isZero();
    }

    @Test
    void whatACrashedReplicaLeftBehindIsSentByTheNextLookOfAnother() throws Exception {
        UUID note = UUID.randomUUID();
        Relay other = world.relayThatOnlyPolls();
        other.start(new StartupEvent());
        try {
            world.append(note, 1); // committed, and nobody wakes a relay for it

            assertThat(topic.awaitFor(note, 1)).hasSize(1);
        } finally {
            other.stop(new ShutdownEvent());
        }
    }

    @Test
    void twoRelaysAtOnceKeepTheOrderOfEveryAggregateAndSendNothingTwice() throws Exception {
        List<UUID> notes = Stream.generate(UUID::randomUUID).limit(50).toList();
        AtomicBoolean writing = new AtomicBoolean(true);
        ExecutorService threads = Executors.newFixedThreadPool(3);
        Callable<Integer> draining = () -> {
            Relay relay = world.relay();
            int handled = 0;
            while (writing.get() || world.count("outbox") > 0) {
                handled += relay.drain();
            }
            return handled;
        };
        Future<Integer> one = threads.submit(draining);
        Future<Integer> other = threads.submit(draining);

        for (long sequence = 1; sequence <= 20; sequence++) {
            for (UUID note : notes) {
                world.append(note, sequence);
            }
        }
        writing.set(false);

        assertThat(one.get() + other.get()).isEqualTo(1_000);
        assertThat(one.get()).as("share of the first relay").isPositive();
        assertThat(other.get()).as("share of the second relay").isPositive();
        threads.shutdown();
        var sequences = topic.all().stream().collect(groupingBy(ReceivedEvent::subject));
        assertThat(notes).allSatisfy(note -> assertThat(sequences.get(note))
                .extracting(ReceivedEvent::sequence)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 20).boxed().toList()));
    }

    @Test
    void anIdentityObtainedEarlyAndCommittedLateIsNotSkipped() throws SQLException {
        UUID early = UUID.randomUUID();
        UUID late = UUID.randomUUID();
        try (Connection open = world.database().getConnection()) {
            open.setAutoCommit(false);
            RelayWorld.append(open, early, 1, "{}");
            world.append(late, 1);

            assertThat(world.relay().drain()).isEqualTo(1);
            assertThat(topic.awaitFor(late, 1)).hasSize(1);
            assertThat(topic.presentFor(early)).isEmpty();
            open.commit();
        }

        assertThat(world.relay().drain()).isEqualTo(1);
        assertThat(topic.awaitFor(early, 1)).hasSize(1);
    }

    @Test
    void aRolledBackTransactionIsNeverSent() throws SQLException {
        UUID note = UUID.randomUUID();
        try (Connection open = world.database().getConnection()) {
            open.setAutoCommit(false);
            RelayWorld.append(open, note, 1, "{}");
            open.rollback();
        }

        assertThat(world.relay().drain()).isZero();
        assertThat(topic.presentFor(note)).isEmpty();
    }

    @Test
    void aRefusedEventParksItsAggregateAndTheShardGoesOn() throws SQLException {
        UUID stuck = UUID.randomUUID();
        UUID neighbour = neighbourOf(stuck);
        world.append(stuck, 1);
        world.append(stuck, 2, tooLarge());
        world.append(stuck, 3);
        world.append(neighbour, 1);
        Relay relay = world.relay();

        relay.drain();
        world.append(neighbour, 2);
        relay.drain();

        assertThat(topic.awaitFor(neighbour, 2)).hasSize(2);
        assertThat(topic.presentFor(stuck)).extracting(ReceivedEvent::sequence).containsExactly(1L);
        assertThat(world.count("parked where aggregate_id = '" + stuck + "' and error like 'RecordTooLarge%'"))
                .isEqualTo(1);
        assertThat(world.count("outbox")).isEqualTo(2);
    }

    @Test
    void aParkedAggregateGoesOnInOrderOnceItsEventIsAccepted() throws SQLException {
        UUID stuck = UUID.randomUUID();
        UUID refused = world.append(stuck, 1, tooLarge());
        world.append(stuck, 2);
        world.relay().drain();
        assertThat(world.count("parked")).isEqualTo(1);

        world.asOwner("update journal set data = '{}' where event_id = '" + refused + "'");
        world.relay(Duration.ZERO).drain();

        assertThat(topic.awaitFor(stuck, 2)).extracting(ReceivedEvent::sequence).containsExactly(1L, 2L);
        assertThat(world.count("parked")).isZero();
        assertThat(world.count("outbox")).isZero();
    }

    @Test
    void withoutABrokerAPassGivesUpSoonHoweverMuchWaits() throws SQLException {
        List<UUID> notes = Stream.generate(UUID::randomUUID).limit(40).toList();
        for (UUID note : notes) {
            world.append(note, 1);
        }
        Relay cutOff = world.relayTo("127.0.0.1:1");

        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(40), cutOff::drain))
                .isZero();

        assertThat(world.count("outbox")).isEqualTo(40);
        world.relay().drain();
        assertThat(notes).allSatisfy(note -> assertThat(topic.awaitFor(note, 1)).hasSize(1));
    }

    @Test
    void everyHeaderOfCloudEventsIsThere() throws SQLException {
        UUID note = UUID.randomUUID();
        UUID event = world.append(note, 1);

        world.relay().drain();

        var sent = topic.awaitRecords(note, 1, Duration.ofSeconds(20)).get(0);
        assertThat(sent.headers())
                .extracting(header ->
                        header.key() + "=" + new String(header.value(), java.nio.charset.StandardCharsets.UTF_8))
                .contains(
                        "ce_specversion=1.0",
                        "ce_id=" + event,
                        "ce_source=/xiaobao/relayed",
                        "ce_type=xiaobao.relayed.note.written.v1",
                        "ce_subject=" + note,
                        "ce_institution=HUAAN",
                        "ce_sequence=1",
                        "content-type=application/json");
    }

    private static UUID neighbourOf(UUID aggregate) {
        return Stream.generate(UUID::randomUUID)
                .filter(other -> Shard.of(other) == Shard.of(aggregate))
                .findFirst()
                .orElseThrow();
    }

    private static String tooLarge() {
        return "{\"text\":\"" + "消".repeat(400_000) + "\"}";
    }
}
