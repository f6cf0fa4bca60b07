package org.xiaobao.training.session;

import static org.xiaobao.platform.web.Listing.key;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.platform.security.Scope;
import org.xiaobao.platform.web.Cursor;
import org.xiaobao.platform.web.Listing;
import org.xiaobao.platform.web.Page;

/** The list of sessions one may see, newest first. */
@ApplicationScoped
class SessionCaseload {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "A training session in the list (培训列表项)")
    record SessionRow(
            UUID id,
            String unit,
            LocalDate heldOn,
            String title,
            Course.Kind kind,
            boolean special,
            String line,
            @Schema(description = "Hours (课时)") BigDecimal hours,
            Course.Conduct conduct) {}

    private static final String COLUMNS = """
            select s.id, s.unit, s.course.heldOn, s.course.title, s.course.kind, s.course.special, s.course.line,
                   s.course.hours, s.course.conduct
            """;

    private final EntityManager database;

    SessionCaseload(EntityManager database) {
        this.database = database;
    }

    Page<SessionRow> sessions(SessionFilter filter, Scope scope) {
        return Listing.of(SessionRow.class, COLUMNS, "TrainingSession s")
                .within("s", scope)
                .where("s.course.kind = :kind", filter.kind())
                .where("s.course.special = :special", filter.special())
                .below("s", filter.unit(), scope)
                .where("s.course.heldOn >= :heldFrom", filter.heldFrom())
                .where("s.course.heldOn <= :heldTo", filter.heldTo())
                .newestFirst(key("s.course.heldOn", Cursor::day), key("s.id", Cursor::id))
                .page(database, filter.page(), row -> List.of(row.heldOn(), row.id()));
    }
}
