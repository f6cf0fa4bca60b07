package org.xiaobao.platform.inbox;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.xiaobao.platform.event.ReceivedEvent;

/**
 * Hands records to their handler one by one and keeps those that cannot be applied, each with its reason, so that none
 * holds up the others. Kept ones are tried again after each start, when a new version may have learned to read them, and
 * every hour; one that succeeds is closed.
 */
@ApplicationScoped
public class TopicDelivery {

    private static final Logger LOG = Logger.getLogger(TopicDelivery.class);
    private static final int PAGE = 100;

    /** Statements on the transaction's connection. */
    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private final Map<String, TopicHandler> handlers;
    private final Inbox inbox;
    private final DeadLetters letters;
    private final DataSource database;
    private final Clock clock;

    TopicDelivery(
            @All List<TopicHandler> handlers, Inbox inbox, DeadLetters letters, DataSource database, Clock clock) {
        this.handlers =
                handlers.stream().collect(Collectors.toUnmodifiableMap(TopicHandler::topic, Function.identity()));
        this.inbox = inbox;
        this.letters = letters;
        this.database = database;
        this.clock = clock;
    }

    Set<String> topics() {
        return handlers.keySet();
    }

    /** @throws RuntimeException whatever is not this record's own fault: the record is to be read again */
    void applyOrKeep(ConsumerRecord<String, byte[]> message) {
        try {
            apply(ReceivedEvent.from(message));
        } catch (RuntimeException | StackOverflowError failure) {
            if (!RecordFault.isBehind(failure)) {
                throw failure;
            }
            keep(DeadLetter.of(message, failure, clock.instant()));
        }
    }

    /** Every letter that waits for one of our handlers; others are their reader's. */
    @Scheduled(every = "1h", delayed = "1m")
    public void replayAll() {
        if (handlers.isEmpty()) {
            return;
        }
        UUID after = null;
        List<DeadLetter> page;
        do {
            UUID from = after;
            page = inTransaction(connection -> letters.page(connection, true, from, PAGE));
            for (DeadLetter letter : page) {
                replay(letter.id());
                after = letter.id();
            }
        } while (page.size() == PAGE);
    }

    private void apply(ReceivedEvent event) {
        QuarkusTransaction.joiningExisting().run(() -> {
            if (inbox.firstSeen(event.id())) {
                handlers.get(event.topic()).handle(event);
            }
        });
    }

    /** Applied and closed in one transaction; the inbox and the sequence see to it that it counts once and in order. */
    private void replay(UUID id) {
        try {
            inTransaction(connection -> {
                DeadLetter letter = letters.lock(connection, id).orElseThrow();
                if (letter.isOpen() && handlers.containsKey(letter.topic())) {
                    apply(ReceivedEvent.from(letter.message()));
                    letters.close(connection, id, "xiaobao", clock.instant());
                    LOG.infof("Dead letter %s counts now", letter.place());
                }
                return null;
            });
        } catch (RuntimeException | StackOverflowError failure) {
            if (!RecordFault.isBehind(failure)) {
                LOG.warnf("Dead letter %s is tried again later: %s", id, RecordFault.kind(failure));
            }
        }
    }

    private void keep(DeadLetter letter) {
        inTransaction(connection -> {
            letters.keep(connection, List.of(letter));
            return null;
        });
        LOG.errorf("Set aside %s: %s", letter.place(), letter.problem());
    }

    private <T> T inTransaction(Work<T> work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (Connection connection = database.getConnection()) {
                return work.on(connection);
            }
        });
    }
}
