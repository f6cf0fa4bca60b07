package org.xiaobao.complaints.repeat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
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

    /**
     * A number has a key or two, one more each while keys are rotated. PostgreSQL keeps its plan for so many as stand there; for an
     * array, of which it does not know how long it will be, it would make a new one each time, which takes longer than to look.
     */
    private static final String SAME = """
            (select id from complaint where institution = ? and %s in (%s) and received_at >= ? and received_at < ?
               and (unit = ? or unit like ? escape '\\') and id <> ? limit ?)
            """;

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
        LocalDate day = Zones.dayOf(receivedAt);
        int days = windows.on(scope.institution(), day).days();
        Instant from = Zones.startOf(day.minusDays(days));
        Instant until = Zones.startOf(day.plusDays(days + 1L));
        List<String> same = new ArrayList<>();
        List<Object> parameters = new ArrayList<>();
        BiConsumer<String, List<byte[]>> look = (column, keys) -> {
            same.add(SAME.formatted(column, String.join(", ", Collections.nCopies(keys.size(), "?"))));
            parameters.add(scope.institution());
            parameters.addAll(keys);
            parameters.addAll(List.of(from, until, scope.unit(), scope.unitLike(), id, MOST));
        };
        if (phone != null) {
            look.accept("complainant_phone_index", ComplainantIndexes.allOfPhone(phone, index));
        }
        if (idNumber != null) {
            look.accept("complainant_id_index", ComplainantIndexes.allOfIdNumber(idNumber, index));
        }
        int count = same.isEmpty() ? 0 : Math.min(MOST, count(String.join(" union ", same), parameters));
        return new Hint(count, "/api/v1/complaints/" + id + "/repeat-candidates");
    }

    private int count(String same, List<Object> parameters) {
        String counted = "select count(*) from (" + same + ") as same";
        return sql.first(found -> found.getInt(1), counted, parameters.toArray())
                .orElseThrow();
    }
}
