package org.xiaobao.mediation.caseload;

import static org.xiaobao.platform.web.Listing.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.xiaobao.mediation.mediation.MediationOutcome;
import org.xiaobao.platform.security.Scope;
import org.xiaobao.platform.web.Cursor;
import org.xiaobao.platform.web.Listing;
import org.xiaobao.platform.web.Page;

/** The mediations one may see, newest application first. */
@ApplicationScoped
class Caseload {

    private static final String COLUMNS = """
            select m.id, m.number, m.unit, m.status, m.application.applicantSide, m.application.body,
                   m.application.product, m.application.contractAmount, m.settledAmount, m.application.appliedOn,
                   m.concludedAt
            """;

    private final EntityManager database;

    Caseload(EntityManager database) {
        this.database = database;
    }

    Page<CaseloadRow> page(CaseloadFilter filter, Scope scope) {
        MediationOutcome outcome = filter.outcome();
        return Listing.of(CaseloadRow.class, COLUMNS, "Mediation m")
                .within("m", scope)
                .where("m.status = :status", filter.status())
                .where("m.status = :ending", outcome == null ? null : outcome.status())
                .where("m.application.applicantSide = :applicantSide", filter.applicantSide())
                .below("m", filter.unit(), scope)
                .where("m.application.appliedOn >= :appliedFrom", filter.appliedFrom())
                .where("m.application.appliedOn <= :appliedTo", filter.appliedTo())
                .newestFirst(key("m.application.appliedOn", Cursor::day), key("m.id", Cursor::id))
                .page(database, filter.page(), row -> List.of(row.appliedOn(), row.id()));
    }
}
