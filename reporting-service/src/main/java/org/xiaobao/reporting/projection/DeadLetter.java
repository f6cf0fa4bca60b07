package org.xiaobao.reporting.projection;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;

/** A record that could not be read or counted, kept whole with the reason. */
record DeadLetter(
        UUID id,
        String topic,
        int partition,
        long offset,
        String key,
        Map<String, String> headers,
        byte[] value,
        String problem,
        Instant seenAt,
        Instant replayedAt) {

    static DeadLetter of(ConsumerRecord<String, byte[]> message, UnreadableEvent reason, Instant now) {
        Map<String, String> headers = new TreeMap<>();
        message.headers().forEach(header -> headers.put(header.key(), text(header.value())));
        return new DeadLetter(
                UuidCreator.getTimeOrderedEpoch(),
                message.topic(),
                message.partition(),
                message.offset(),
                message.key(),
                headers,
                message.value(),
                reason.getMessage(),
                now,
                null);
    }

    static String place(ConsumerRecord<?, ?> message) {
        return message.topic() + "-" + message.partition() + "@" + message.offset();
    }

    /** The record as it came, to be read once more. */
    ConsumerRecord<String, byte[]> message() {
        RecordHeaders restored = new RecordHeaders();
        headers.forEach((name, value) -> restored.add(name, value.getBytes(StandardCharsets.UTF_8)));
        return new ConsumerRecord<>(
                topic,
                partition,
                offset,
                seenAt.toEpochMilli(),
                TimestampType.CREATE_TIME,
                -1,
                -1,
                key,
                value,
                restored,
                java.util.Optional.empty());
    }

    /** PostgreSQL's text holds no NUL. */
    private static String text(byte[] value) {
        return value == null ? "" : new String(value, StandardCharsets.UTF_8).replace("\0", "");
    }
}
