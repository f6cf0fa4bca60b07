package org.xiaobao.complaints.search;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xiaobao.platform.search.SearchQuery;
import org.xiaobao.platform.search.WordIndex;
import org.xiaobao.platform.search.Words;
import org.xiaobao.platform.sql.Sql;
import org.xiaobao.platform.text.Text;

/** Keeps the words of each complaint's texts, in the transaction that writes the texts, and finds complaints by them. */
@ApplicationScoped
public class SearchIndex {

    private static final Text INSTEAD_OF_NUMBERS =
            new Text("请用姓名以外的事由词检索,或按工单号筛选", "search for words of the matter, or filter by sourceReference");

    private final EntityManager entities;
    private final WordIndex index;

    SearchIndex(Sql sql, EntityManager entities, Words words) {
        this.entities = entities;
        index = new WordIndex("complaint_search", "complaint_id", INSTEAD_OF_NUMBERS, sql, words);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void put(CaseTexts texts) {
        index.put(texts);
    }

    /** After the texts were corrected or erased in this transaction: indexed again as they are now. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void putAgain(UUID id) {
        entities.flush();
        read(List.of(id)).values().forEach(this::put);
    }

    /** What {@code q} asks for. */
    @Transactional
    public SearchQuery query(String asked, String institution) {
        return index.query(asked, institution);
    }

    /** Those of them whose texts really hold what was asked, each with the place where, masked. */
    @Transactional
    public Map<UUID, String> excerpts(Collection<UUID> candidates, SearchQuery query) {
        return index.excerpts(read(candidates).values(), query);
    }

    /** A {@code tsquery} for complaints with similar texts; empty when this one has no words. */
    public String similarTo(CaseTexts texts) {
        return index.similarTo(texts);
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

    @Scheduled(every = "${xiaobao.search.reindex:60s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void renew() {
        index.renew(ids -> read(ids).values());
    }
}
