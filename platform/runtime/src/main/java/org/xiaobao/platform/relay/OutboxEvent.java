package org.xiaobao.platform.relay;

import java.time.Instant;
import java.util.UUID;

/** One event waiting in the outbox, joined with its journal row. */
record OutboxEvent(
        long id,
        short shard,
        UUID eventId,
        UUID aggregateId,
        long sequence,
        String institution,
        String type,
        Instant at,
        Instant recordedAt,
        String trace,
        String data) {}
