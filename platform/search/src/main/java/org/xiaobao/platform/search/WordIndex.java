package org.xiaobao.platform.search;

import static org.xiaobao.platform.search.SearchProblem.SEARCH_FOR_NUMBERS;
import static org.xiaobao.platform.search.SearchProblem.SEARCH_TOO_SHORT;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.problem.ProblemType;
import org.xiaobao.platform.sql.Sql;
import org.xiaobao.platform.text.Text;

/**
 * The words of a service's texts, in a table of its own: its key, {@code institution}, {@code grams tsvector} and {@code
 * built_with}. They are written in the caller's transaction, which writes the texts.
 */
public final class WordIndex {

    private static final String PUT = """
            insert into %1$s (%2$s, institution, grams, built_with)
            values (?, ?, array_to_tsvector(?::text[]), ?)
            on conflict (%2$s) do update set grams = excluded.grams, built_with = excluded.built_with
            """;

    /** Materialized, so that a rare word is looked up and not hoped for among all rows. */
    private static final String MANY = """
            with hits as materialized (select 1 from %1$s where grams @@ ?::tsquery)
            select count(*) > ? from (select 1 from hits limit ?) as first
            """;

    /** Two ranges instead of one inequality, so that a glance at the index says that nothing is left. */
    private static final String STALE = """
            select %2$s from %1$s where built_with < ? or built_with > ? limit ? for update skip locked
            """;

    /** From so many hits on it is quicker to walk the list than to look each of them up. */
    private static final int COMMON = 5_000;

    private static final int BATCH = 100;

    private final String table;
    private final String key;
    private final Text insteadOfNumbers;
    private final Sql sql;
    private final Words words;

    /** @param insteadOfNumbers what to do for who searches for a phone, ID or account number, which is not indexed */
    public WordIndex(String table, String key, Text insteadOfNumbers, Sql sql, Words words) {
        this.table = table;
        this.key = key;
        this.insteadOfNumbers = insteadOfNumbers;
        this.sql = sql;
        this.words = words;
    }

    /** Also for texts or names that were corrected: what was indexed before is gone. */
    public void put(Searchable thing) {
        String institution = thing.institution();
        sql.later(named(PUT), thing.id(), institution, words.of(institution, thing.grams()), words.builtWith());
    }

    /**
     * @param asked what stands in {@code q}
     * @throws DomainProblem 422 at /q for less than two characters, and for numbers that are not indexed
     */
    public SearchQuery query(String asked, String institution) {
        SearchText wanted = SearchText.of(asked, List.of());
        if (wanted.holdsNumbers()) {
            throw refused(SEARCH_FOR_NUMBERS, insteadOfNumbers.zh(), insteadOfNumbers.en());
        }
        if (wanted.characters() < 2) {
            throw refused(SEARCH_TOO_SHORT, "请输入两个字以上的词,如“利息”", "give a word of two characters or more, such as 利息");
        }
        Set<String> grams = wanted.grams();
        String query = words.all(institution, grams);
        return new SearchQuery(table, key, wanted, query, grams.size() == 1, common(query));
    }

    private static DomainProblem refused(ProblemType type, String zh, String en) {
        return new DomainProblem(type).at("/q", zh, en);
    }

    private boolean common(String query) {
        return sql.first(found -> found.getBoolean(1), named(MANY), query, COMMON, COMMON + 1)
                .orElseThrow();
    }

    /** Those of them whose texts really hold what was asked, each with the place where, masked. */
    public Map<UUID, String> excerpts(Collection<? extends Searchable> candidates, SearchQuery query) {
        Map<UUID, String> found = new LinkedHashMap<>();
        candidates.forEach(thing -> thing.texts().stream()
                .map(text -> text.excerpt(query.wanted()))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(excerpt -> found.put(thing.id(), excerpt)));
        return found;
    }

    /** A {@code tsquery} for things with similar texts; empty when this one has no words. */
    public String similarTo(Searchable thing) {
        return words.similar(thing.institution(), thing.grams());
    }

    /**
     * Builds again what was built with other rules or another key: after an update, after a rotation, and for what is older
     * than the index. Any number of replicas may do it at once, and after any stop it goes on where it was.
     */
    public void renew(Function<List<UUID>, Collection<? extends Searchable>> read) {
        while (QuarkusTransaction.requiringNew().call(() -> batch(read)) > 0) {
            // the next batch, in a transaction of its own
        }
    }

    private int batch(Function<List<UUID>, Collection<? extends Searchable>> read) {
        String now = words.builtWith();
        List<UUID> stale = sql.list(row -> row.getObject(1, UUID.class), named(STALE), now, now, BATCH);
        Collection<? extends Searchable> things = read.apply(stale);
        things.forEach(this::put);
        return things.size();
    }

    private String named(String statement) {
        return statement.formatted(table, key);
    }
}
