package org.xiaobao.complaints.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.event.ReceivedEvent;
import org.xiaobao.platform.json.FactJson;

/** What we read of mediation-service's events is what it has promised in its golden files. */
class MediationNewsTest {

    private static final Path CONTRACTS = Path.of("../mediation-service/contracts/events");

    @Test
    void everyPromisedEventCanBeRead() throws IOException {
        List<MediationNews> news = goldenFiles().map(MediationNewsTest::read).toList();
        assertThat(news)
                .hasSizeGreaterThanOrEqualTo(5)
                .allSatisfy(one -> assertThat(one.state().mediationId()).isNotNull());
    }

    @Test
    void anAgreedMediationOfAComplaintStopsItsClockFromAcceptanceToConclusion() {
        MediationNews agreed = read(CONTRACTS.resolve("mediation.agreed.v1.json"));
        assertThat(agreed.stopsAClock()).isTrue();
        assertThat(agreed.state().acceptedAt()).isBefore(agreed.state().concludedAt());
    }

    @Test
    void whatIsNoMediationIsRefused() throws IOException {
        JsonNode empty = FactJson.mapper().readTree("{}");
        assertThatThrownBy(() -> MediationNews.from(event(empty))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Stream<Path> goldenFiles() throws IOException {
        return Files.list(CONTRACTS).filter(file -> {
            String name = file.getFileName().toString();
            return name.startsWith("mediation.") && name.endsWith(".json") && !name.endsWith(".schema.json");
        });
    }

    private static MediationNews read(Path golden) {
        try {
            return MediationNews.from(event(FactJson.mapper().readTree(Files.readString(golden))));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static ReceivedEvent event(JsonNode data) {
        return new ReceivedEvent(
                UUID.randomUUID(),
                "xiaobao.mediation.mediation.agreed.v1",
                UUID.randomUUID(),
                "HUAAN",
                1,
                Instant.EPOCH,
                data,
                "mediation.events.v1",
                0,
                0);
    }
}
