package org.xiaobao.platform.inbox;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;

/**
 * A record that could not be read, counted or stored, kept whole with the reason until it is played again with success.
 *
 * @param value null in a list: values may be large, and are nobody's to look at
 * @param closedBy who saw to it that the record counts; null while the letter waits
 */
public record DeadLetter(
        UUID id,
        String topic,
        int partition,
        long offset,
        String key,
        Map<String, String> headers,
        byte[] value,
        String problem,
        Instant seenAt,
        Instant closedAt,
        String closedBy) {

    public static DeadLetter of(ConsumerRecord<String, byte[]> message, Throwable failure, Instant now) {
        Map<String, String> headers = new TreeMap<>();
        message.headers().forEach(header -> headers.put(storable(header.key()), text(header.value())));
        return new DeadLetter(
                UuidCreator.getTimeOrderedEpoch(),
                message.topic(),
                message.partition(),
                message.offset(),
                storable(message.key()),
                headers,
                message.value(),
                RecordFault.reason(failure),
                now,
                null,
                null);
    }

    public String place() {
        return topic + "-" + partition + "@" + offset;
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    /** The record as it came, to be read once more. */
    public ConsumerRecord<String, byte[]> message() {
        RecordHeaders restored = new RecordHeaders();
        headers.forEach((name, text) -> restored.add(name, text.getBytes(StandardCharsets.UTF_8)));
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
                Optional.empty());
    }

    private static String text(byte[] header) {
        return header == null ? "" : storable(new String(header, StandardCharsets.UTF_8));
    }

    /** PostgreSQL's text holds no NUL; it is replaced, not dropped, so that nothing becomes readable by it. */
    private static String storable(String text) {
        return text == null ? null : text.replace('\0', '\uFFFD');
    }
}
