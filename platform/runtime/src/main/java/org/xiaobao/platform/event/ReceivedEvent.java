package org.xiaobao.platform.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.xiaobao.platform.json.FactJson;

/** An event as a consumer sees it. {@code sequence} counts 1, 2, 3 … within its subject. */
public record ReceivedEvent(
        UUID id,
        String type,
        UUID subject,
        String institution,
        long sequence,
        Instant time,
        JsonNode data,
        String topic,
        int partition,
        long offset) {

    /** @throws IllegalArgumentException when it is no event of the suite: a header is missing or the data is not JSON */
    public static ReceivedEvent from(ConsumerRecord<String, byte[]> message) {
        try {
            return new ReceivedEvent(
                    UUID.fromString(header(message, CloudEventHeaders.ID)),
                    header(message, CloudEventHeaders.TYPE),
                    UUID.fromString(header(message, CloudEventHeaders.SUBJECT)),
                    header(message, CloudEventHeaders.INSTITUTION),
                    Long.parseLong(header(message, CloudEventHeaders.SEQUENCE)),
                    Instant.parse(header(message, CloudEventHeaders.TIME)),
                    FactJson.mapper().readTree(message.value()),
                    message.topic(),
                    message.partition(),
                    message.offset());
        } catch (IOException | RuntimeException broken) {
            throw new IllegalArgumentException(
                    "no event at " + message.topic() + "-" + message.partition() + "@" + message.offset(), broken);
        }
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        Header header = message.headers().lastHeader(name);
        if (header == null) {
            throw new IllegalArgumentException("header " + name + " is missing");
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
