package org.xiaobao.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xiaobao.platform.journal.EventType;
import org.xiaobao.platform.journal.Fact;

/** A contract that drifts, lacks a fact or tells too much is refused, and says how to accept the change. */
class ContractsTest {

    enum Side {
        LEFT,
        RIGHT
    }

    record Line(String text, int rank) {}

    sealed interface BillFact extends Fact {}

    @EventType("bill.drawn.v1")
    record Drawn(
            UUID subject,
            String institution,
            Instant at,
            BigDecimal amount,
            LocalDate dueOn,
            Side side,
            List<Line> lines)
            implements BillFact {}

    @EventType("bill.torn.v1")
    record Torn(
            UUID subject,
            String institution,
            Instant at,
            @JsonIgnore String reason) implements BillFact {}

    private static final UUID BILL = UUID.fromString("018f3a5e-0000-7000-8000-000000000001");
    private static final Instant AT = Instant.parse("2024-03-04T01:30:00Z");
    private static final Drawn DRAWN = new Drawn(
            BILL,
            "HUAAN",
            AT,
            new BigDecimal("1125.70"),
            LocalDate.of(2024, 3, 4),
            Side.LEFT,
            List.of(new Line("one", 1)));
    private static final Torn TORN = new Torn(BILL, "HUAAN", AT, "张三 asked for it");

    @TempDir
    Path contracts;

    @AfterEach
    void stopUpdating() {
        System.clearProperty(Golden.UPDATE);
    }

    @Test
    void whatWasWrittenOnDemandIsKept() {
        write();

        assertThatCode(this::check).doesNotThrowAnyException();
        assertThat(contracts.resolve("bill.drawn.v1.json")).content().contains("\"amount\" : 1125.70");
    }

    @Test
    void theSchemaNamesEveryField() throws IOException {
        write();

        JsonNode schema = new ObjectMapper()
                .readTree(contracts.resolve("bill.drawn.v1.schema.json").toFile());
        assertThat(schema.at("/properties/amount/type").asText()).isEqualTo("number");
        assertThat(schema.at("/properties/at/format").asText()).isEqualTo("date-time");
        assertThat(schema.at("/properties/dueOn/format").asText()).isEqualTo("date");
        assertThat(schema.at("/properties/side/enum")).hasToString("[\"LEFT\",\"RIGHT\"]");
        assertThat(schema.at("/properties/lines/items/required")).hasToString("[\"rank\"]");
        assertThat(schema.at("/required")).hasToString("[\"subject\",\"institution\",\"at\"]");
    }

    @Test
    void aReasonIsNeverPublished() {
        write();

        assertThat(contracts.resolve("bill.torn.v1.json")).content().doesNotContain("reason", "张三");
        assertThat(contracts.resolve("bill.torn.v1.schema.json")).content().doesNotContain("reason");
    }

    @Test
    void aMissingGoldenFileIsRefused() {
        assertThatThrownBy(this::check)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("bill.drawn.v1")
                .hasMessageContaining("is missing; -Dcontracts.update=true writes it");
    }

    @Test
    void aChangedFieldIsRefusedWithItsLine() throws IOException {
        write();
        replace("bill.drawn.v1.json", "\"side\" : \"LEFT\"", "\"side\" : \"RIGHT\"");

        assertThatThrownBy(this::check)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("differs from line 7")
                .hasMessageContaining("\"RIGHT\"")
                .hasMessageContaining("-Dcontracts.update=true");
    }

    @Test
    void aFactWithoutSampleIsRefused() {
        assertThatThrownBy(() -> EventContracts.of(BillFact.class, contracts)
                        .withSamples(DRAWN)
                        .check())
                .isInstanceOf(AssertionError.class)
                .hasMessage("No sample of: [bill.torn.v1]");
    }

    @Test
    void aGoldenFileWhoseFactIsGoneIsRefused() throws IOException {
        write();
        Files.writeString(contracts.resolve("bill.burnt.v1.json"), "{}");
        Files.writeString(contracts.resolve("cheque.cashed.v1.json"), "{}");

        assertThatThrownBy(this::check)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("No fact for [bill.burnt.v1.json]");
    }

    @Test
    void anOpenApiDocumentThatDriftsIsRefused() throws IOException {
        Path committed = contracts.resolve("openapi.yaml");
        Files.writeString(committed, "openapi: 3.1.0\npaths:\n  /notes: {}\n");

        OpenApiContract.assertUnchanged(committed, "openapi: 3.1.0\npaths:\n  /notes: {}");
        assertThatThrownBy(() -> OpenApiContract.assertUnchanged(committed, "openapi: 3.1.0\npaths:\n  /bills: {}\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("differs from line 3")
                .hasMessageContaining("/bills");
    }

    private void write() {
        System.setProperty(Golden.UPDATE, "true");
        check();
        System.clearProperty(Golden.UPDATE);
    }

    private void check() {
        EventContracts.of(BillFact.class, contracts).withSamples(DRAWN, TORN).check();
    }

    private void replace(String file, String old, String with) throws IOException {
        Path path = contracts.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(old);
        Files.writeString(path, text.replace(old, with));
    }
}
