package org.xiaobao.complaints.repeat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.complaints.complainant.ComplainantIndexes;
import org.xiaobao.platform.privacy.BlindIndex;
import org.xiaobao.platform.security.Scope;
import org.xiaobao.platform.sql.Sql;
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

    private final Sql sql;
    private final RepeatWindows windows;
    private final BlindIndex index;

    RepeatHints(Sql sql, RepeatWindows windows, BlindIndex index) {
        this.sql = sql;
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
        LocalDate day = Zones.dayOf(receivedAt);
        int days = windows.on(scope.institution(), day).days();
        Instant from = Zones.startOf(day.minusDays(days));
        Instant until = Zones.startOf(day.plusDays(days + 1L));
        List<byte[]> phones = phone == null ? List.of() : ComplainantIndexes.allOfPhone(phone, index);
        List<byte[]> idNumbers = idNumber == null ? List.of() : ComplainantIndexes.allOfIdNumber(idNumber, index);
        Object[] both = Stream.of(phones, idNumbers)
                .flatMap(keys -> Stream.of(
                        scope.institution(),
                        keys.toArray(byte[][]::new),
                        from,
                        until,
                        scope.unit(),
                        scope.unitLike(),
                        id,
                        MOST))
                .toArray();
        return sql.first(found -> found.getInt(1), COUNT, both).orElseThrow();
    }
}
