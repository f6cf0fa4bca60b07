package org.xiaobao.reporting.projection.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.xiaobao.platform.event.CloudEventHeaders;
import org.xiaobao.platform.json.FactJson;

/** What the other services promise to publish can be counted: their golden events are read as they stand. */
class ProducersEventsTest {

    /** What is told to others and counts nothing. */
    private static final Set<String> NOT_COUNTED =
            Set.of("calendar-year.replaced.v1", "rule.adopted.v1", "rule.ended.v1", "rule.withdrawn.v1");

    private static final List<String> PRODUCERS = List.of("complaints", "mediation", "review", "training");

    @TestFactory
    Stream<DynamicTest> everyGoldenEventCanBeCounted() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String producer : PRODUCERS) {
            Path contracts = Path.of("..", producer + "-service", "contracts", "events");
            assertThat(contracts).isDirectory();
            try (Stream<Path> files = Files.list(contracts)) {
                List<Path> golden = files.filter(file -> file.toString().endsWith(".v1.json"))
                        .sorted()
                        .toList();
                assertThat(golden).as("golden events of " + producer).isNotEmpty();
                golden.forEach(file -> tests.add(DynamicTest.dynamicTest(
                        producer + ": " + file.getFileName(), () -> canBeCounted(producer, file))));
            }
        }
        return tests.stream();
    }

    private static void canBeCounted(String producer, Path file) throws IOException {
        byte[] data = Files.readAllBytes(file);
        String fact = file.getFileName().toString().replaceFirst("\\.json$", "").replaceFirst("^xiaobao\\.\\w+\\.", "");
        if (NOT_COUNTED.contains(fact)) {
            assertThat(EventReader.read(message(producer, fact, UUID.randomUUID(), "HUAAN", data)))
                    .isEmpty();
            return;
        }
        JsonNode state = FactJson.mapper().readTree(data).path("state");
        assertThat(state.isObject()).as("carries its state").isTrue();
        var message = message(
                producer, fact, subject(state), state.path("institution").asText(), data);

        Arrival arrival = EventReader.read(message).orElseThrow();

        assertThat(arrival.state().contributions()).isNotEmpty();
        assertThat(new String(data, StandardCharsets.UTF_8))
                .contains(arrival.state().id().toString());
    }

    private static ConsumerRecord<String, byte[]> message(
            String producer, String fact, UUID subject, String institution, byte[] data) {
        var message = new ConsumerRecord<>(producer + ".events.v1", 0, 0L, "key", data);
        CloudEventHeaders.of(
                        UUID.randomUUID(),
                        "/xiaobao/" + producer,
                        "xiaobao." + producer + "." + fact,
                        subject,
                        Instant.EPOCH,
                        institution,
                        1,
                        Instant.EPOCH,
                        null)
                .forEach(header -> message.headers().add(header));
        return message;
    }

    private static UUID subject(JsonNode state) {
        return Stream.of("mediationId", "reviewId", "eventId", "sessionId", "complaintId", "campaignId")
                .filter(field -> state.path(field).isTextual())
                .map(field -> UUID.fromString(state.path(field).asText()))
                .findFirst()
                .orElseThrow();
    }
}
