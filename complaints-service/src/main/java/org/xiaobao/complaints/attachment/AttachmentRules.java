package org.xiaobao.complaints.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.xiaobao.complaints.Reloading;
import org.xiaobao.platform.time.Zones;

/** How many, how large and of which kinds attachments may be today; the answer comes from memory. */
@ApplicationScoped
class AttachmentRules {

    /** A kind of file and what its name and declared type may be. */
    record Kind(String mediaType, List<String> extensions, List<String> aliases) {

        boolean goesBy(String declaredType) {
            return mediaType.equals(declaredType) || aliases.contains(declaredType);
        }
    }

    record InForce(int maxCount, long maxBytes, Map<String, Kind> kinds) {

        String extensions() {
            return String.join(
                            ", ",
                            kinds.values().stream()
                                    .flatMap(kind -> kind.extensions().stream())
                                    .toList())
                    .toUpperCase(Locale.ROOT);
        }
    }

    private static final String LIMIT = """
            select max_count, max_bytes from attachment_limit
            where ? between effective_from and coalesce(effective_to, 'infinity') order by effective_from desc limit 1
            """;
    private static final String KINDS = """
            select media_type, extensions, aliases from attachment_type
            where ? between effective_from and coalesce(effective_to, 'infinity') order by effective_from, media_type
            """;

    private final DataSource database;
    private final Clock clock;
    private final Reloading<InForce> rules;

    AttachmentRules(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.rules = new Reloading<>(this::read, clock);
    }

    InForce today() {
        return rules.get();
    }

    private InForce read() {
        try (Connection connection = database.getConnection();
                PreparedStatement limit = connection.prepareStatement(LIMIT)) {
            limit.setObject(1, Zones.dayOf(clock.instant()));
            try (ResultSet found = limit.executeQuery()) {
                if (!found.next()) {
                    throw new IllegalStateException("no row of attachment_limit is in force");
                }
                return new InForce(found.getInt("max_count"), found.getLong("max_bytes"), kinds(connection));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the rules of attachments could not be read", failed);
        }
    }

    private Map<String, Kind> kinds(Connection connection) throws SQLException {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement(KINDS)) {
            select.setObject(1, Zones.dayOf(clock.instant()));
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    String type = found.getString("media_type");
                    kinds.put(type, new Kind(type, texts(found, "extensions"), texts(found, "aliases")));
                }
            }
        }
        return kinds;
    }

    private static List<String> texts(ResultSet found, String column) throws SQLException {
        return List.of((String[]) found.getArray(column).getArray());
    }
}
