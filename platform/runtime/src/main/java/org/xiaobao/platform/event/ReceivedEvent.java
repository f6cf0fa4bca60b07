package org.xiaobao.platform.event;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
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

    /** The relay sends nothing larger, so that what is larger need not be taken apart to be refused. */
    private static final int LARGEST = 1024 * 1024;

    private static final int UUID_LENGTH = 36;

    /** @throws UnreadableRecord when it is no event of the suite: a header is missing or wrong, or the data is not JSON */
    public static ReceivedEvent from(ConsumerRecord<String, byte[]> message) {
        return new ReceivedEvent(
                header(message, CloudEventHeaders.ID, ReceivedEvent::uuid),
                header(message, CloudEventHeaders.TYPE, ReceivedEvent::word),
                header(message, CloudEventHeaders.SUBJECT, ReceivedEvent::uuid),
                header(message, CloudEventHeaders.INSTITUTION, ReceivedEvent::word),
                header(message, CloudEventHeaders.SEQUENCE, ReceivedEvent::count),
                header(message, CloudEventHeaders.TIME, Instant::parse),
                data(message.value()),
                message.topic(),
                message.partition(),
                message.offset());
    }

    private static <T> T header(ConsumerRecord<String, byte[]> message, String name, Function<String, T> read) {
        if (message.headers().lastHeader(name) == null) {
            throw new UnreadableRecord("the header " + name + " is missing");
        }
        try {
            return read.apply(new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8));
        } catch (RuntimeException wrong) {
            throw new UnreadableRecord("the header " + name + " cannot be read", wrong);
        }
    }

    private static JsonNode data(byte[] value) {
        if (value == null || value.length > LARGEST) {
            throw new UnreadableRecord(value == null ? "it has no value" : "it is larger than any event of the suite");
        }
        try {
            return FactJson.mapper()
                    .reader()
                    .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .readTree(value);
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableRecord("its value is not JSON, or nested too deeply", broken);
        }
    }

    /** {@code UUID.fromString} alone takes {@code 1-1-1-1-1} too. */
    private static UUID uuid(String text) {
        require(text.length() == UUID_LENGTH);
        return UUID.fromString(text);
    }

    private static String word(String text) {
        require(!text.isBlank());
        return text;
    }

    private static long count(String text) {
        long sequence = Long.parseLong(text);
        require(sequence > 0);
        return sequence;
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException();
        }
    }
}
