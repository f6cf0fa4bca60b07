package org.xiaobao.complaints.repeat;

import static org.xiaobao.platform.web.Listing.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xiaobao.complaints.complainant.ComplainantIndexes;
import org.xiaobao.complaints.complaint.Disposition;
import org.xiaobao.complaints.dossier.Dossier;
import org.xiaobao.complaints.repeat.Comparison.Equals;
import org.xiaobao.complaints.repeat.RepeatCandidates.Candidate;
import org.xiaobao.complaints.search.CaseTexts;
import org.xiaobao.complaints.search.SearchIndex;
import org.xiaobao.platform.privacy.BlindIndex;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.security.Scope;
import org.xiaobao.platform.time.Zones;
import org.xiaobao.platform.web.Cursor;
import org.xiaobao.platform.web.Listing;

/**
 * Suggests which complaints may be the same one: equal phone or ID number, or a similar text, within the window and the asker's
 * scope, from any source. It never links anything.
 */
@ApplicationScoped
class CandidateDesk {

    private static final int MOST_BY_KEY = 200;
    private static final int MOST_BY_TEXT = 1_000;
    private static final int MOST_SHOWN = 50;

    private static final String SAME_PHONE = "c.registration.complainant.phoneIndex in :phones";
    private static final String SAME_ID_NUMBER = "c.registration.complainant.idNumberIndex in :idNumbers";

    /** The bounded look-up keeps a very large book from being compared whole. The end is always true. */
    private static final String SIMILAR_TEXT =
            "cast(sql('? = any(array(select s.complaint_id from complaint_search s where s.grams @@ cast(? as tsquery) limit 20000))',"
                    + " c.id, :bands) as Boolean) = true and '' <> :bands";

    private final Dossier file;
    private final EntityManager database;
    private final RepeatWindows windows;
    private final SearchIndex texts;
    private final BlindIndex index;

    CandidateDesk(Dossier file, EntityManager database, RepeatWindows windows, SearchIndex texts, BlindIndex index) {
        this.file = file;
        this.database = database;
        this.windows = windows;
        this.texts = texts;
        this.index = index;
    }

    @Transactional
    RepeatCandidates of(UUID id, Actor actor) {
        file.view(id, actor); // in scope, also by assignment, or 404
        Scope scope = actor.scope();
        CandidateRow one = page(inInstitution(scope).where("c.id = :id", id), 1).get(0);
        CaseTexts matter = texts.read(List.of(id)).get(id);
        RepeatWindow window = windows.on(scope.institution(), Zones.dayOf(one.receivedAt()));
        Map<UUID, CandidateRow> found = new LinkedHashMap<>();
        Set<UUID> samePhone = collect(found, byPhone(one, window, scope));
        Set<UUID> sameIdNumber = collect(found, byIdNumber(one, window, scope));
        collect(found, byText(one, matter, window, scope));
        Comparison comparison = new Comparison(
                one, matter, window, new Equals(samePhone, sameIdNumber), uncounted(found.values(), scope));
        Map<UUID, CaseTexts> others = texts.read(found.keySet());
        List<Candidate> candidates = found.values().stream()
                .map(other -> comparison.with(other, others.get(other.id())))
                .filter(candidate -> !candidate.reasons().isEmpty())
                .sorted(Comparison.BEST_FIRST)
                .limit(MOST_SHOWN)
                .toList();
        return new RepeatCandidates(window, candidates);
    }

    private List<CandidateRow> byPhone(CandidateRow one, RepeatWindow window, Scope scope) {
        if (one.phone() == null) {
            return List.of();
        }
        List<byte[]> phones = ComplainantIndexes.allOfPhone(one.phone().clear(), index);
        return page(near(one, window, scope).where(SAME_PHONE, phones), MOST_BY_KEY);
    }

    private List<CandidateRow> byIdNumber(CandidateRow one, RepeatWindow window, Scope scope) {
        if (one.idNumber() == null) {
            return List.of();
        }
        List<byte[]> idNumbers = ComplainantIndexes.allOfIdNumber(one.idNumber().clear(), index);
        return page(near(one, window, scope).where(SAME_ID_NUMBER, idNumbers), MOST_BY_KEY);
    }

    private List<CandidateRow> byText(CandidateRow one, CaseTexts matter, RepeatWindow window, Scope scope) {
        String bands = texts.similarTo(matter);
        return bands.isEmpty() ? List.of() : page(near(one, window, scope).where(SIMILAR_TEXT, bands), MOST_BY_TEXT);
    }

    private static Set<UUID> collect(Map<UUID, CandidateRow> found, List<CandidateRow> rows) {
        rows.forEach(row -> found.put(row.id(), row));
        return rows.stream().map(CandidateRow::id).collect(Collectors.toSet());
    }

    private static Listing<CandidateRow> near(CandidateRow one, RepeatWindow window, Scope scope) {
        LocalDate day = Zones.dayOf(one.receivedAt());
        return rows(scope)
                .where("c.id <> :self", one.id())
                .where("c.registration.receipt.receivedAt >= :from", Zones.startOf(day.minusDays(window.days())))
                .where("c.registration.receipt.receivedAt < :until", Zones.startOf(day.plusDays(window.days() + 1L)));
    }

    private static Listing<CandidateRow> rows(Scope scope) {
        return inInstitution(scope).below("c.registration", scope.unit(), scope);
    }

    private static Listing<CandidateRow> inInstitution(Scope scope) {
        return Listing.of(CandidateRow.class, CandidateRow.COLUMNS, "Complaint c")
                .withinInstitution("c.registration", scope)
                .newestFirst(key("c.registration.receipt.receivedAt", Cursor::instant), key("c.id", Cursor::id));
    }

    private List<CandidateRow> page(Listing<CandidateRow> listing, int most) {
        return listing.first(database, most);
    }

    /** Originals that are out of the count, for which no other complaint can stand as a repeat. */
    private Set<UUID> uncounted(Collection<CandidateRow> found, Scope scope) {
        Map<UUID, Disposition> originals = new HashMap<>();
        Set<UUID> ids = Set.copyOf(found.stream().map(CandidateRow::originalId).toList());
        if (!ids.isEmpty()) {
            page(inInstitution(scope).where("c.id in :originals", ids), ids.size())
                    .forEach(row -> originals.put(row.id(), row.disposition()));
        }
        originals.values().removeIf(disposition -> disposition == Disposition.VALID);
        return originals.keySet();
    }
}
