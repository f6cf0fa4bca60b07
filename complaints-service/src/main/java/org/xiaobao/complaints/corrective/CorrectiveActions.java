package org.xiaobao.complaints.corrective;

import static org.xiaobao.platform.web.Listing.key;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.xiaobao.complaints.Numbered;
import org.xiaobao.platform.security.Scope;
import org.xiaobao.platform.web.Cursor;
import org.xiaobao.platform.web.Listing;
import org.xiaobao.platform.web.Page;

/** The corrective actions, case by case and across cases. Whoever changes one holds its complaint's lock. */
@ApplicationScoped
class CorrectiveActions implements Numbered<CorrectiveAction> {

    /** The most urgent first. */
    Page<CorrectiveAction> due(CorrectiveFilter filter, Scope scope) {
        return Listing.of(CorrectiveAction.class, "select a", "CorrectiveAction a")
                .within("a", scope)
                .where("a.status = :status", filter.status())
                .where("a.dueOn < :dueBefore", filter.dueBefore())
                .where("a.owner = :owner", filter.owner())
                .soonestFirst(key("a.dueOn", Cursor::day), key("a.id", Cursor::id))
                .page(getEntityManager(), filter.page().counting(false), due -> List.of(due.dueOn(), due.id()));
    }
}
