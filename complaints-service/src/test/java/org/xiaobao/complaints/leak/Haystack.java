package org.xiaobao.complaints.leak;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.xiaobao.platform.testing.EventProbe;

/** Everything the service has left anywhere, as text by place: each table, each topic, the log. */
final class Haystack {

    private final Map<String, String> places = new TreeMap<>();

    Haystack with(String place, String text) {
        places.merge(place, text, (before, more) -> before + "\n" + more);
        return this;
    }

    /** Every row of every table as the owner sees it; bytes as hex. */
    Haystack withDatabase() throws SQLException {
        try (Connection owner = owner();
                Statement statement = owner.createStatement()) {
            List<String> tables = strings(
                    statement,
                    "select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables"
                            + " where schemaname not in ('pg_catalog', 'information_schema')");
            for (String table : tables) {
                with("table " + table, String.join("\n", strings(statement, "select t::text from " + table + " t")));
            }
        }
        return this;
    }

    /** Keys, headers and values of every record of every topic. */
    Haystack withTopics() {
        for (String topic : topics()) {
            try (EventProbe probe = EventProbe.on(topic)) {
                probe.allRecords().forEach(record -> with("topic " + topic, text(record)));
            }
        }
        return this;
    }

    /** Where the needle stands: as it is, or as its UTF-8 bytes in hex or base64. */
    List<String> placesOf(String needle) {
        byte[] bytes = needle.getBytes(StandardCharsets.UTF_8);
        List<String> forms = List.of(
                needle,
                HexFormat.of().formatHex(bytes),
                Base64.getEncoder().withoutPadding().encodeToString(bytes));
        return places.entrySet().stream()
                .filter(place -> forms.stream().anyMatch(place.getValue()::contains))
                .map(Map.Entry::getKey)
                .toList();
    }

    Map<String, List<String>> placesOf(Collection<String> needles) {
        Map<String, List<String>> found = new TreeMap<>();
        for (String needle : needles) {
            List<String> where = placesOf(needle);
            if (!where.isEmpty()) {
                found.put(needle, where);
            }
        }
        return found;
    }

    Collection<String> places() {
        return places.keySet();
    }

    static Connection owner() throws SQLException {
        var config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.flyway.username", String.class),
                config.getValue("quarkus.flyway.password", String.class));
    }

    private static List<String> strings(Statement statement, String select) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(select)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static List<String> topics() {
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class)),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            return consumer.listTopics().keySet().stream()
                    .filter(topic -> !topic.startsWith("__"))
                    .toList();
        }
    }

    private static String text(ConsumerRecord<String, byte[]> record) {
        StringBuilder text = new StringBuilder().append(record.key()).append('\n');
        for (Header header : record.headers()) {
            text.append(header.key()).append('=').append(utf8(header.value())).append('\n');
        }
        return text.append(utf8(record.value())).toString();
    }

    private static String utf8(byte[] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }
}
