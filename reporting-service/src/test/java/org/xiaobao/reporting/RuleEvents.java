package org.xiaobao.reporting;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.xiaobao.platform.event.CloudEventHeaders;
import org.xiaobao.platform.json.FactJson;

/** What complaints-service publishes of one institution's rules. */
public final class RuleEvents {

    private static final String TOPIC = "complaints.events.v1";

    private final Wire bank;

    public RuleEvents(Wire bank) {
        this.bank = bank;
    }

    /** A source is called so from this day on. */
    public void source(String code, String label, String from) {
        publish(UUID.randomUUID(), 1, "adopted", "complaint-source", sourceRow(code, label, from));
    }

    public Map<String, Object> sourceRow(String code, String label, String from) {
        Map<String, Object> row = new TreeMap<>(Map.of(
                "institution", bank.institution(),
                "code", code,
                "labelZh", label,
                "labelEn", "Hotline",
                "position", 1,
                "forwarded", true,
                "withdrawalCountingLimit", 15,
                "effectiveFrom", from));
        row.put("ground", "理事会决议");
        return row;
    }

    /** An edition of a code list that calls some codes otherwise. */
    public void list(String list, String from, Map<String, String> labels) {
        Map<String, Object> edition = new TreeMap<>();
        edition.put("institution", bank.institution());
        edition.put("list", list);
        edition.put("effectiveFrom", from);
        edition.put(
                "entries",
                labels.entrySet().stream()
                        .map(label -> Map.of("code", label.getKey(), "labelZh", label.getValue(), "labelEn", label.getKey()))
                        .toList());
        publish(UUID.randomUUID(), 1, "adopted", "code-list", edition);
    }

    public void publish(UUID rule, long sequence, String act, String book, Map<String, Object> row) {
        Instant at = Instant.parse("2024-03-04T01:30:00Z");
        byte[] data = FactJson.write(Map.of("at", at.toString(), "book", book, "rule", row))
                .getBytes(StandardCharsets.UTF_8);
        var headers = CloudEventHeaders.of(
                UUID.randomUUID(),
                "/xiaobao/complaints",
                "xiaobao.complaints.rule." + act + ".v1",
                rule,
                at,
                bank.institution(),
                sequence,
                at,
                null);
        Wire.publish(List.of(new ProducerRecord<>(TOPIC, null, rule.toString(), data, headers)));
    }
}
