package org.xiaobao.complaints.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.xiaobao.complaints.search.SearchIndex;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.search.SearchProblem;
import org.xiaobao.platform.search.SearchQuery;
import org.xiaobao.platform.web.Cursor;
import org.xiaobao.platform.web.Listing;
import org.xiaobao.platform.web.Page;
import org.xiaobao.platform.web.Paging;

/**
 * Pages of what holds the words asked for, within the other filters. The texts of every candidate are read before it is shown,
 * so that no page holds a false hit.
 */
@ApplicationScoped
class CaseloadSearch {

    private static final int CHUNK = 100;

    /** After so many candidates a page ends, be it short: the next one goes on from there. */
    private static final int MOST_CANDIDATES = 5_000;

    private static final int MOST_COUNTED = 10_000;

    private record Hit(CaseloadRow row, String excerpt) {}

    private final EntityManager database;
    private final SearchIndex index;

    CaseloadSearch(EntityManager database, SearchIndex index) {
        this.database = database;
        this.index = index;
    }

    Page<CaseloadItem> list(String words, Paging asked, String institution, Supplier<Listing<CaseloadRow>> filtered) {
        SearchQuery query = index.query(words, institution);
        Long total = asked.count() ? total(query, filtered) : null;
        List<Hit> hits = new ArrayList<>();
        String cursor = asked.cursor();
        int candidates = 0;
        do {
            int chunk = query.exact() ? asked.limit() + 1 : Math.max(CHUNK, asked.limit() + 1);
            Page<CaseloadRow> page = candidates(query.narrow(filtered.get(), "c.id"), cursor, chunk);
            hits.addAll(hits(page, query));
            candidates += page.items().size();
            cursor = page.next();
        } while (cursor != null && hits.size() <= asked.limit() && candidates < MOST_CANDIDATES);
        if (cursor != null && hits.size() <= asked.limit()) {
            return new Page<>(hits.stream().map(CaseloadSearch::item).toList(), cursor, total);
        }
        return Page.of(hits, asked.limit(), CaseloadSearch::item, CaseloadSearch::cursor, total);
    }

    private Page<CaseloadRow> candidates(Listing<CaseloadRow> narrowed, String cursor, int chunk) {
        return narrowed.page(database, cursor, chunk, false, CaseloadRow::keys);
    }

    private List<Hit> hits(Page<CaseloadRow> candidates, SearchQuery query) {
        List<UUID> ids = candidates.items().stream().map(CaseloadRow::id).toList();
        Map<UUID, String> excerpts = index.excerpts(ids, query);
        return candidates.items().stream()
                .filter(row -> excerpts.containsKey(row.id()))
                .map(row -> new Hit(row, excerpts.get(row.id())))
                .toList();
    }

    private Long total(SearchQuery query, Supplier<Listing<CaseloadRow>> filtered) {
        Long candidates = query.narrowForCount(filtered.get(), "c.id")
                .page(database, null, 1, true, CaseloadRow::keys)
                .total();
        if (query.exact()) {
            return candidates;
        }
        if (candidates > MOST_COUNTED) {
            throw new DomainProblem(SearchProblem.TOO_MANY_TO_COUNT)
                    .at("/count", "请增加筛选条件,或不要求总数", "narrow the filters, or ask without count");
        }
        long total = 0;
        String cursor = null;
        do {
            Page<CaseloadRow> page = candidates(query.narrow(filtered.get(), "c.id"), cursor, CHUNK);
            total += hits(page, query).size();
            cursor = page.next();
        } while (cursor != null);
        return total;
    }

    private static CaseloadItem item(Hit hit) {
        return CaseloadItem.of(hit.row(), hit.excerpt());
    }

    private static String cursor(Hit last) {
        return Cursor.of(last.row().keys().toArray());
    }
}
