package org.xiaobao.complaints.search;

import static org.xiaobao.complaints.search.SearchProblem.SEARCH_FOR_NUMBERS;
import static org.xiaobao.complaints.search.SearchProblem.SEARCH_TOO_SHORT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.problem.ProblemType;

/** Keeps the words of each complaint's texts, in the transaction that writes the texts, and finds complaints by them. */
@ApplicationScoped
public class SearchIndex {

    private static final String PUT = """
            insert into complaint_search (complaint_id, institution, grams, built_with)
            values (?, ?, array_to_tsvector(?::text[]), ?)
            on conflict (complaint_id) do update set grams = excluded.grams, built_with = excluded.built_with
            """;

    /** Materialized, so that a rare word is looked up and not hoped for among all rows. */
    private static final String MANY = """
            with hits as materialized (select 1 from complaint_search where grams @@ ?::tsquery)
            select count(*) > ? from (select 1 from hits limit ?) as first
            """;

    /** From so many hits on it is quicker to walk the list than to look each of them up. */
    private static final int COMMON = 5_000;

    private final DataSource database;
    private final EntityManager entities;
    private final Words words;

    SearchIndex(DataSource database, EntityManager entities, Words words) {
        this.database = database;
        this.entities = entities;
        this.words = words;
    }

    /** Also for texts or names that were corrected: what was indexed before is gone. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void put(CaseTexts texts) {
        try (Connection connection = database.getConnection();
                PreparedStatement put = connection.prepareStatement(PUT)) {
            put.setObject(1, texts.id());
            put.setString(2, texts.institution());
            Object[] all = words.of(texts.institution(), texts.grams()).toArray();
            put.setArray(3, connection.createArrayOf("text", all));
            put.setString(4, words.builtWith());
            put.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("the search index could not be written", failed);
        }
    }

    /** After the texts were corrected or erased in this transaction: indexed again as they are now. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void putAgain(UUID id) {
        entities.flush();
        read(List.of(id)).values().forEach(this::put);
    }

    /**
     * @param asked what stands in {@code q}
     * @throws DomainProblem 422 at /q for less than two characters, and for numbers that are not indexed
     */
    @Transactional
    public SearchQuery query(String asked, String institution) {
        SearchText wanted = SearchText.of(asked, List.of());
        if (wanted.holdsNumbers()) {
            throw refused(
                    SEARCH_FOR_NUMBERS,
                    "请用姓名以外的事由词检索,或按工单号筛选",
                    "search for words of the matter, or filter by sourceReference");
        }
        if (wanted.characters() < 2) {
            throw refused(SEARCH_TOO_SHORT, "请输入两个字以上的词,如“利息”", "give a word of two characters or more, such as 利息");
        }
        Set<String> grams = wanted.grams();
        String query = words.all(institution, grams);
        return new SearchQuery(wanted, query, grams.size() == 1, common(query));
    }

    private static DomainProblem refused(ProblemType type, String zh, String en) {
        return new DomainProblem(type).at("/q", zh, en);
    }

    private boolean common(String query) {
        try (Connection connection = database.getConnection();
                PreparedStatement many = connection.prepareStatement(MANY)) {
            many.setString(1, query);
            many.setInt(2, COMMON);
            many.setInt(3, COMMON + 1);
            try (ResultSet found = many.executeQuery()) {
                found.next();
                return found.getBoolean(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the search index could not be read", failed);
        }
    }

    /** Those of them whose texts really hold what was asked, each with the place where, masked. */
    @Transactional
    public Map<UUID, String> excerpts(Collection<UUID> candidates, SearchQuery query) {
        Map<UUID, String> found = new LinkedHashMap<>();
        read(candidates).forEach((id, texts) -> texts.texts().stream()
                .map(text -> text.excerpt(query.wanted()))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(excerpt -> found.put(id, excerpt)));
        return found;
    }

    /** A {@code tsquery} for complaints with similar texts; empty when this one has no words. */
    public String similarTo(CaseTexts texts) {
        return words.similar(texts.institution(), texts.grams());
    }

    @Transactional
    public Map<UUID, CaseTexts> read(Collection<UUID> ids) {
        Map<UUID, CaseTexts> read = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            entities.createQuery(CaseTexts.SELECT, CaseTexts.class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(texts -> read.put(texts.id(), texts));
        }
        return read;
    }
}
