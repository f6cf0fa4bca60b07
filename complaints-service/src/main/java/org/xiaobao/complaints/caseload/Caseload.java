package org.xiaobao.complaints.caseload;

import static org.xiaobao.platform.web.Listing.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Set;
import org.xiaobao.complaints.classification.CodeLists;
import org.xiaobao.complaints.source.ComplaintSources;
import org.xiaobao.platform.security.Scope;
import org.xiaobao.platform.time.Zones;
import org.xiaobao.platform.web.Cursor;
import org.xiaobao.platform.web.Listing;
import org.xiaobao.platform.web.Page;
import org.xiaobao.platform.web.Paging;

/** Lists what a scope may see, filtered, newest receipt first, in pages whose cost does not grow with the page number. */
@ApplicationScoped
class Caseload {

    private final EntityManager database;
    private final ComplaintSources sources;
    private final CodeLists codes;
    private final CaseloadSearch search;
    private final SmallUnit smallUnit;

    Caseload(
            EntityManager database,
            ComplaintSources sources,
            CodeLists codes,
            CaseloadSearch search,
            SmallUnit smallUnit) {
        this.database = database;
        this.search = search;
        this.smallUnit = smallUnit;
        this.sources = sources;
        this.codes = codes;
    }

    @Transactional
    Page<CaseloadItem> list(CaseloadFilter filter, Paging asked, Scope scope) {
        planForValues();
        if (filter.q() != null) {
            return search.list(filter.q(), asked, scope.institution(), () -> listing(filter, scope));
        }
        return listing(filter, scope).page(database, asked, CaseloadRow::keys).map(row -> CaseloadItem.of(row, null));
    }

    /** A plan for any value would walk a million rows for a rare one: each list is planned for its own. */
    private void planForValues() {
        database.createNativeQuery("set local plan_cache_mode = force_custom_plan")
                .executeUpdate();
    }

    private Listing<CaseloadRow> listing(CaseloadFilter filter, Scope scope) {
        if (filter.source() != null) {
            sources.requireKnown(filter.source(), scope.institution(), "/source");
        }
        Listing<CaseloadRow> listing = Listing.of(CaseloadRow.class, CaseloadRow.COLUMNS, "Complaint c")
                .newestFirst(key("c.registration.receipt.receivedAt", Cursor::instant), key("c.id", Cursor::id));
        smallUnit.narrow(within(listing, scope, filter.unit()), scope, filter.unit());
        LocalDate dueBefore = filter.dueBefore();
        if (dueBefore != null) {
            listing.where(RunningDeadline.dueBefore(dueBefore, scope.institution(), database), dueBefore);
        }
        handling(listing, filter);
        origin(listing, filter);
        classification(listing, filter, scope);
        return listing;
    }

    /** What is complained of in the scope's units and what they handle; the filter alone must never widen what may be seen. */
    private static Listing<CaseloadRow> within(Listing<CaseloadRow> listing, Scope scope, String unit) {
        return listing.withinInstitution("c.registration", scope)
                .under("scopeUnit", scope, "c.registration.unit", "c.assignment.unit")
                .below("c.registration", unit, scope);
    }

    private static void handling(Listing<CaseloadRow> listing, CaseloadFilter filter) {
        listing.where("c.status = :status", filter.status())
                .where("c.assignment.handler = :handler", filter.handler())
                .where("c.disposition = :disposition", filter.disposition())
                .where("c.repeat.originalId = :repeatOf", filter.repeatOf());
    }

    private static void origin(Listing<CaseloadRow> listing, CaseloadFilter filter) {
        LocalDate from = filter.receivedFrom();
        LocalDate to = filter.receivedTo();
        listing.where("c.registration.receipt.source = :source", filter.source())
                .where("c.registration.receipt.sourceReference = :sourceReference", filter.sourceReference())
                .where("c.registration.region = :region", filter.region())
                .where("c.registration.receipt.receivedAt >= :receivedFrom", from == null ? null : Zones.startOf(from))
                .where(
                        "c.registration.receipt.receivedAt < :receivedTo",
                        to == null ? null : Zones.startOf(to.plusDays(1)));
    }

    private void classification(Listing<CaseloadRow> listing, CaseloadFilter filter, Scope scope) {
        listing.where(
                        "c.registration.classification.businessChannel in :businessChannels",
                        below(CodeLists.BUSINESS_CHANNELS, filter.businessChannel(), scope, "/businessChannel"))
                .where(
                        "c.registration.classification.businessCategory in :businessCategories",
                        below(CodeLists.BUSINESS_CATEGORIES, filter.businessCategory(), scope, "/businessCategory"))
                .where(
                        "c.registration.classification.reason in :reasons",
                        below(CodeLists.COMPLAINT_REASONS, filter.reason(), scope, "/reason"));
    }

    private Set<String> below(String list, String code, Scope scope, String pointer) {
        return code == null ? null : codes.withDescendants(list, code, scope.institution(), pointer);
    }
}
