package org.xiaobao.review.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.xiaobao.platform.security.Scope;
import org.xiaobao.platform.time.Zones;
import org.xiaobao.platform.web.Cursor;
import org.xiaobao.platform.web.Listing;
import org.xiaobao.platform.web.Page;

/** The reviews one may see, newest submission first. */
@ApplicationScoped
class Caseload {

    private static final String COLUMNS = """
            select r.id, r.number, r.unit, r.submission.kind, r.submission.title, r.submission.department,
                   r.submission.contentSha256, r.status, r.conclusion, r.submittedAt, r.concludedAt
            """;

    private final EntityManager database;

    Caseload(EntityManager database) {
        this.database = database;
    }

    Page<CaseloadRow> page(CaseloadQuery query, Scope scope) {
        return Listing.of(CaseloadRow.class, COLUMNS, "Review r")
                .within("r", scope)
                .where("r.submission.kind = :kind", query.kind())
                .where("r.status = :status", query.status())
                .where("r.conclusion = :conclusion", query.conclusion())
                .below("r", query.unit(), scope)
                .where("r.submission.contentSha256 = :sha256", lower(query.contentSha256()))
                .where("r.submittedAt >= :from", startOf(query.submittedFrom(), 0))
                .where("r.submittedAt < :before", startOf(query.submittedTo(), 1))
                .newestFirst("r.submittedAt", Cursor::instant, "r.id", Cursor::id)
                .page(
                        database,
                        query.cursor(),
                        query.limit(),
                        query.count(),
                        row -> List.of(row.submittedAt(), row.id()));
    }

    private static String lower(String hash) {
        return hash == null ? null : hash.toLowerCase(Locale.ROOT);
    }

    /** Where a day begins in the institution's zone. */
    private static Instant startOf(LocalDate day, int plusDays) {
        return day == null ? null : Zones.startOf(day.plusDays(plusDays));
    }
}
