package org.xiaobao.mediation.caseload;

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

    Page<CaseloadRow> page(CaseloadQuery query, Scope scope) {
        MediationOutcome outcome = query.outcome();
        return Listing.of(CaseloadRow.class, COLUMNS, "Mediation m")
                .within("m", scope)
                .where("m.status = :status", query.status())
                .where("m.status = :ending", outcome == null ? null : outcome.status())
                .where("m.application.applicantSide = :applicantSide", query.applicantSide())
                .below("m", query.unit(), scope)
                .where("m.application.appliedOn >= :appliedFrom", query.appliedFrom())
                .where("m.application.appliedOn <= :appliedTo", query.appliedTo())
                .newestFirst("m.application.appliedOn", Cursor::day, "m.id", Cursor::id)
                .page(
                        database,
                        query.cursor(),
                        query.limit(),
                        query.count(),
                        row -> List.of(row.appliedOn(), row.id()));
    }
}
