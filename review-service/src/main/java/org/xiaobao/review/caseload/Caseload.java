package org.xiaobao.review.caseload;

import static org.xiaobao.platform.web.Listing.key;

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

    Page<CaseloadRow> page(CaseloadFilter filter, Scope scope) {
        return Listing.of(CaseloadRow.class, COLUMNS, "Review r")
                .within("r", scope)
                .where("r.submission.kind = :kind", filter.kind())
                .where("r.status = :status", filter.status())
                .where("r.conclusion = :conclusion", filter.conclusion())
                .below("r", filter.unit(), scope)
                .where("r.submission.contentSha256 = :sha256", lower(filter.contentSha256()))
                .where("r.submittedAt >= :from", startOf(filter.submittedFrom(), 0))
                .where("r.submittedAt < :before", startOf(filter.submittedTo(), 1))
                .newestFirst(key("r.submittedAt", Cursor::instant), key("r.id", Cursor::id))
                .page(database, filter.page(), row -> List.of(row.submittedAt(), row.id()));
    }

    private static String lower(String hash) {
        return hash == null ? null : hash.toLowerCase(Locale.ROOT);
    }

    /** Where a day begins in the institution's zone. */
    private static Instant startOf(LocalDate day, int plusDays) {
        return day == null ? null : Zones.startOf(day.plusDays(plusDays));
    }
}
