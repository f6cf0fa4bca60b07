package org.xiaobao.complaints.repeat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.complaints.complainant.ComplainantIndexes;
import org.xiaobao.platform.privacy.BlindIndex;
import org.xiaobao.platform.security.Scope;
import org.xiaobao.platform.time.Zones;

/** Tells at once, in one look at two indexes, whether somebody with the same phone or ID number complained already. */
@ApplicationScoped
public class RepeatHints {

    private static final int MOST = 10;

    private static final String SAME = """
            (select id from complaint where institution = ? and %s = any(?) and received_at >= ? and received_at < ?
               and (unit = ? or unit like ? escape '\\') and id <> ? limit ?)
            """;

    private static final String COUNT = "select count(*) from (" + SAME.formatted("complainant_phone_index") + " union "
            + SAME.formatted("complainant_id_index") + ") as same";

    @Schema(
            description =
                    "Complaints by the same phone or ID number within the window; texts are compared at href (重复投诉提示)")
    public record Hint(
            @Schema(description = "How many; 10 is ten or more (件数,10 表示十件以上)")
            int count,

            @Schema(description = "Where the candidates are (候选地址)")
            String href) {}

    private final DataSource database;
    private final RepeatWindows windows;
    private final BlindIndex index;

    RepeatHints(DataSource database, RepeatWindows windows, BlindIndex index) {
        this.database = database;
        this.windows = windows;
        this.index = index;
    }

    @Transactional
    public Hint of(UUID id, Instant receivedAt, String phone, String idNumber, Scope scope) {
        boolean anonymous = phone == null && idNumber == null;
        int count = anonymous ? 0 : Math.min(MOST, count(id, receivedAt, phone, idNumber, scope));
        return new Hint(count, "/api/v1/complaints/" + id + "/repeat-candidates");
    }

    private int count(UUID id, Instant receivedAt, String phone, String idNumber, Scope scope) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(COUNT)) {
            List<byte[]> phones = phone == null ? List.of() : ComplainantIndexes.allOfPhone(phone, index);
            List<byte[]> idNumbers = idNumber == null ? List.of() : ComplainantIndexes.allOfIdNumber(idNumber, index);
            int next = bind(select, 1, phones, id, receivedAt, scope);
            bind(select, next, idNumbers, id, receivedAt, scope);
            try (ResultSet found = select.executeQuery()) {
                found.next();
                return found.getInt(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the repeats could not be counted", failed);
        }
    }

    private int bind(PreparedStatement select, int first, List<byte[]> keys, UUID id, Instant receivedAt, Scope scope)
            throws SQLException {
        int days = windows.on(scope.institution(), Zones.dayOf(receivedAt)).days();
        int at = first;
        select.setString(at++, scope.institution());
        select.setArray(at++, select.getConnection().createArrayOf("bytea", keys.toArray(byte[][]::new)));
        select.setObject(
                at++,
                Zones.dayOf(receivedAt)
                        .minusDays(days)
                        .atStartOfDay(Zones.INSTITUTION)
                        .toInstant()
                        .atOffset(ZoneOffset.UTC));
        select.setObject(
                at++,
                Zones.dayOf(receivedAt)
                        .plusDays(days + 1L)
                        .atStartOfDay(Zones.INSTITUTION)
                        .toInstant()
                        .atOffset(ZoneOffset.UTC));
        select.setString(at++, scope.unit());
        select.setString(at++, scope.unitLike());
        select.setObject(at++, id);
        select.setInt(at++, MOST);
        return at;
    }
}
