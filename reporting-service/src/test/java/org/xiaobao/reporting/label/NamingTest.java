package org.xiaobao.reporting.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xiaobao.platform.event.CloudEventHeaders;
import org.xiaobao.platform.event.UnreadableRecord;
import org.xiaobao.reporting.label.Naming.Name;

class NamingTest {

    private static final Path GOLDEN = Path.of("..", "complaints-service", "contracts", "events");

    @ParameterizedTest
    @ValueSource(strings = {"adopted", "ended", "withdrawn"})
    void whatTheProducerPromisesIsRead(String act) throws IOException {
        String data = Files.readString(GOLDEN.resolve("rule." + act + ".v1.json"));

        Naming naming = Naming.read(message(act, "JX", data)).orElseThrow();

        assertThat(naming.names()).extracting(Name::code).containsExactly("96268");
        assertThat(naming.institution()).isEqualTo("JX");
        assertThat(naming.withdrawn()).isEqualTo(act.equals("withdrawn"));
    }

    @Test
    void aRuleThatNamesNothingCountedIsLeftAlone() {
        assertThat(Naming.read(message("adopted", "JX", data("remedy", "{}")))).isEmpty();
        assertThat(Naming.read(message("adopted", "JX", data("code-list", "{\"list\": \"major-grounds\"}"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"code\": \"A\", \"labelZh\": \" \", \"labelEn\": \"A\", \"effectiveFrom\": \"2026-01-01\"}",
                "{\"code\": \"A\", \"labelZh\": \"甲\\u0000\", \"labelEn\": \"A\", \"effectiveFrom\": \"2026-01-01\"}",
                "{\"code\": \"A\", \"labelZh\": \"甲\", \"labelEn\": \"A\"}",
                "{\"code\": \"A\", \"labelZh\": \"甲\", \"labelEn\": \"A\", \"effectiveFrom\": \"12026-01-01\"}",
                "{\"institution\": \"FJ\", \"code\": \"A\", \"labelZh\": \"甲\", \"labelEn\": \"A\","
                        + " \"effectiveFrom\": \"2026-01-01\"}",
                "[]",
                "7"
            })
    void aSourceThatIsNotWholeIsRefused(String rule) {
        assertThatThrownBy(() -> Naming.read(message("adopted", "JX", data("complaint-source", rule))))
                .isInstanceOf(UnreadableRecord.class);
    }

    private static String data(String book, String rule) {
        return "{\"book\": \"" + book + "\", \"rule\": " + rule + "}";
    }

    private static ConsumerRecord<String, byte[]> message(String act, String institution, String data) {
        byte[] value = data.getBytes(StandardCharsets.UTF_8);
        var message = new ConsumerRecord<>("complaints.events.v1", 0, 0L, "key", value);
        String type = "xiaobao.complaints.rule." + act + ".v1";
        Instant at = Instant.EPOCH;
        CloudEventHeaders.of(
                        UUID.randomUUID(), "/xiaobao/complaints", type, UUID.randomUUID(), at, institution, 1, at, null)
                .forEach(header -> message.headers().add(header));
        return message;
    }
}
