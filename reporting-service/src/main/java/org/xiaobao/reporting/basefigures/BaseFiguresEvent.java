package org.xiaobao.reporting.basefigures;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.xiaobao.platform.journal.EventType;
import org.xiaobao.platform.journal.Fact;

/** What happened to a year's base figures; for the audit trail, not published. */
sealed interface BaseFiguresEvent extends Fact {

    /** @param cells every value as it was stated, so that the journal's chain vouches for it */
    @EventType("base-figures.entered.v1")
    record Entered(
            UUID subject,
            String institution,
            int year,
            int edition,
            Map<String, BigDecimal> cells,
            String documentSha256,
            String sheetSha256,
            @JsonIgnore String reason,
            Instant at)
            implements BaseFiguresEvent {}

    /** @param supersedes the edition that was in force until now, or null */
    @EventType("base-figures.signed.v2")
    record Signed(UUID subject, String institution, int year, int edition, Integer supersedes, Instant at)
            implements BaseFiguresEvent {}

    @EventType("base-figures.withdrawn.v1")
    record Withdrawn(
            UUID subject,
            String institution,
            int year,
            int edition,
            @JsonIgnore String reason,
            Instant at) implements BaseFiguresEvent {}
}
