package org.xiaobao.platform.relay;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Sends one batch in waves: an aggregate's next event goes only after the one before it was acknowledged. So a refused event
 * holds back its own aggregate and nobody else, and a lost broker can never turn two events of one aggregate around.
 */
final class Dispatch {

    private final Map<UUID, Deque<OutboxEvent>> queues = new LinkedHashMap<>();
    private final EventSender sender;
    private final List<OutboxEvent> sent = new ArrayList<>();
    private final Map<OutboxEvent, String> refused = new LinkedHashMap<>();
    private Exception unreachable;

    Dispatch(List<OutboxEvent> batch, EventSender sender) {
        this.sender = sender;
        for (OutboxEvent event : batch) {
            queues.computeIfAbsent(event.aggregateId(), id -> new ArrayDeque<>())
                    .add(event);
        }
    }

    void run() {
        while (!queues.isEmpty() && unreachable == null) {
            List<OutboxEvent> wave = queues.values().stream().map(Deque::peek).toList();
            for (EventSender.Outcome outcome : sender.send(wave)) {
                account(outcome);
            }
        }
    }

    private void account(EventSender.Outcome outcome) {
        OutboxEvent event = outcome.event();
        if (outcome.sent()) {
            sent.add(event);
            Deque<OutboxEvent> queue = queues.get(event.aggregateId());
            queue.remove();
            if (queue.isEmpty()) {
                queues.remove(event.aggregateId());
            }
        } else if (outcome.refusal() != null) {
            refused.put(event, outcome.refusal());
            queues.remove(event.aggregateId());
        } else {
            unreachable = outcome.unreachable();
        }
    }

    List<OutboxEvent> sent() {
        return sent;
    }

    Map<OutboxEvent, String> refused() {
        return refused;
    }

    /** Why the batch was broken off, or null. */
    Exception unreachable() {
        return unreachable;
    }
}
