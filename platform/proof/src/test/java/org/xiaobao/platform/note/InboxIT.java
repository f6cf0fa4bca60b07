package org.xiaobao.platform.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.inbox.Inbox;

/** Delivered twice is applied once; applied and rolled back is not applied. */
@QuarkusTest
@WithTestResource(NoteBackbone.class)
class InboxIT {

    @Inject
    Inbox inbox;

    @Test
    void theSecondDeliveryIsKnown() {
        UUID event = UUID.randomUUID();

        assertThat(seen(event)).isTrue();
        assertThat(seen(event)).isFalse();
    }

    @Test
    void aRolledBackEffectMayBeAppliedAgain() {
        UUID event = UUID.randomUUID();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    inbox.firstSeen(event);
                    throw new IllegalStateException("the projection failed");
                }))
                .hasMessageContaining("the projection failed");

        assertThat(seen(event)).isTrue();
    }

    @Test
    void ofABatchOnlyTheNewOnesAreNew() {
        UUID known = UUID.randomUUID();
        UUID unknown = UUID.randomUUID();
        seen(known);

        Set<UUID> first =
                QuarkusTransaction.requiringNew().call(() -> inbox.firstSeen(List.of(unknown, known, unknown)));

        assertThat(first).containsExactly(unknown);
    }

    @Test
    void twoConsumersAtOnceAgreeOnWhoApplies() throws Exception {
        UUID event = UUID.randomUUID();
        ExecutorService consumers = Executors.newFixedThreadPool(4);
        Callable<Boolean> consuming = () -> seen(event);

        int applied = 0;
        for (Future<Boolean> first : consumers.invokeAll(List.of(consuming, consuming, consuming, consuming))) {
            applied += first.get() ? 1 : 0;
        }
        consumers.shutdown();

        assertThat(applied).isEqualTo(1);
    }

    @Test
    void withoutTheConsumersTransactionItIsRefused() {
        assertThatThrownBy(() -> inbox.firstSeen(UUID.randomUUID())).isInstanceOf(TransactionalException.class);
    }

    private boolean seen(UUID event) {
        return QuarkusTransaction.requiringNew().call(() -> inbox.firstSeen(event));
    }
}
