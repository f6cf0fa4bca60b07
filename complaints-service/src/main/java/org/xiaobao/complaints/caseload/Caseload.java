package org.xiaobao.complaints.caseload;

import static org.xiaobao.complaints.caseload.QueryValues.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.xiaobao.complaints.Days;
import org.xiaobao.complaints.classification.CodeLists;
import org.xiaobao.complaints.complaint.ComplaintStatus;
import org.xiaobao.complaints.complaint.Disposition;
import org.xiaobao.complaints.complaint.Region;
import org.xiaobao.complaints.source.ComplaintSources;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Scope;
import org.xiaobao.platform.web.Listing;
import org.xiaobao.platform.web.Page;

/** Lists what a scope may see, filtered, newest receipt first, in pages whose cost does not grow with the page number. */
@ApplicationScoped
class Caseload {

    private static final int USUAL_PAGE = 50;
    private static final int LONGEST_PAGE = 200;

    private final EntityManager database;
    private final ComplaintSources sources;
    private final CodeLists codes;

    Caseload(EntityManager database, ComplaintSources sources, CodeLists codes) {
        this.database = database;
        this.sources = sources;
        this.codes = codes;
    }

    @Transactional
    Page<CaseloadItem> list(CaseloadFilter filter, Scope scope) {
        if (filter.source != null) {
            sources.requireKnown(filter.source, "/source");
        }
        Listing<CaseloadRow> listing = Listing.of(CaseloadRow.class, CaseloadRow.COLUMNS, "Complaint c")
                .within("c", narrowed(scope, text(filter.unit, "/unit")))
                .newestFirst("c.receipt.receivedAt", Instant::parse, "c.id", UUID::fromString);
        handling(listing, filter);
        origin(listing, filter);
        classification(listing, filter);
        Page<CaseloadRow> page = listing.page(
                database,
                text(filter.cursor, "/cursor"),
                limit(filter.limit, USUAL_PAGE, LONGEST_PAGE),
                flag(filter.count, "/count"),
                row -> List.of(row.receivedAt(), row.id()));
        return new Page<>(page.items().stream().map(CaseloadItem::of).toList(), page.next(), page.total());
    }

    /** What both the scope and the filter cover; the filter alone must never widen what may be seen. */
    private static Scope narrowed(Scope scope, String unit) {
        if (unit == null || new Scope(scope.institution(), unit).covers(scope.institution(), scope.unit())) {
            return scope;
        }
        if (scope.covers(scope.institution(), unit)) {
            return new Scope(scope.institution(), unit);
        }
        throw DomainProblem.invalid("/unit", "不在您的权限范围内", "is outside your scope");
    }

    private static void handling(Listing<CaseloadRow> listing, CaseloadFilter filter) {
        listing.where("c.status = :status", constant(ComplaintStatus.class, filter.status, "/status"))
                .where("c.disposition = :disposition", constant(Disposition.class, filter.disposition, "/disposition"))
                .where("c.repeat.originalId = :repeatOf", id(filter.repeatOf, "/repeatOf"))
                .where("c.receipt.sourceReplyDueOn < :dueBefore", Days.read(filter.dueBefore, "/dueBefore"));
    }

    private static void origin(Listing<CaseloadRow> listing, CaseloadFilter filter) {
        listing.where("c.receipt.source = :source", filter.source)
                .where("c.receipt.sourceReference = :sourceReference", text(filter.sourceReference, "/sourceReference"))
                .where("c.region = :region", constant(Region.class, filter.region, "/region"))
                .where("c.receipt.receivedAt >= :receivedFrom", startOf(filter.receivedFrom, "/receivedFrom"))
                .where("c.receipt.receivedAt < :receivedTo", endOf(filter.receivedTo, "/receivedTo"));
    }

    private void classification(Listing<CaseloadRow> listing, CaseloadFilter filter) {
        listing.where(
                        "c.classification.businessChannel in :businessChannels",
                        below(CodeLists.BUSINESS_CHANNELS, filter.businessChannel, "/businessChannel"))
                .where(
                        "c.classification.businessCategory in :businessCategories",
                        below(CodeLists.BUSINESS_CATEGORIES, filter.businessCategory, "/businessCategory"))
                .where(
                        "c.classification.reason in :reasons",
                        below(CodeLists.COMPLAINT_REASONS, filter.reason, "/reason"));
    }

    private Set<String> below(String list, String code, String pointer) {
        return code == null ? null : codes.withDescendants(list, code, pointer);
    }
}
