package org.xiaobao.complaints.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.xiaobao.complaints.Reloading;
import org.xiaobao.platform.files.check.FileType;
import org.xiaobao.platform.files.check.FileTypes;
import org.xiaobao.platform.time.Zones;

/** How many, how large and of which kinds attachments may be today; the answer comes from memory. */
@ApplicationScoped
class AttachmentRules {

    record InForce(int maxCount, long maxBytes, FileTypes types) {}

    private static final String LIMIT = """
            select max_count, max_bytes from attachment_limit
            where ? between effective_from and coalesce(effective_to, 'infinity') order by effective_from desc limit 1
            """;
    private static final String TYPES = """
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
                return new InForce(found.getInt("max_count"), found.getLong("max_bytes"), types(connection));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the rules of attachments could not be read", failed);
        }
    }

    private FileTypes types(Connection connection) throws SQLException {
        List<FileType> types = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(TYPES)) {
            select.setObject(1, Zones.dayOf(clock.instant()));
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    types.add(new FileType(
                            found.getString("media_type"), texts(found, "extensions"), texts(found, "aliases")));
                }
            }
        }
        return new FileTypes(types);
    }

    private static List<String> texts(ResultSet found, String column) throws SQLException {
        return List.of((String[]) found.getArray(column).getArray());
    }
}
