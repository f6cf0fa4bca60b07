package org.xiaobao.platform.search;

import org.xiaobao.platform.web.Listing;

/**
 * What was asked for, as a condition on a listing. The condition finds all that have the grams; whether they stand together
 * is for {@link WordIndex#excerpts} to say.
 */
public final class SearchQuery {

    /** Few have the words: those are taken from the index, and among them the filters are looked at. */
    private static final String LOOKED_UP =
            "cast(sql('? = any(array(select s.%2$s from %1$s s where s.grams @@ cast(? as tsquery)))',";

    /** Many have them: the list is walked in its own order, and each row asked. */
    private static final String WALKED =
            "cast(sql('(select s.grams from %1$s s where s.%2$s = ?) @@ cast(? as tsquery)',";

    /** The end is always true: a listing reads the parameter's name from there. */
    private static final String HOLDS = " %3$s, :words) as Boolean) = true and '' <> :words";

    private final String table;
    private final String key;
    private final SearchText wanted;
    private final String words;
    private final boolean exact;
    private final boolean common;

    SearchQuery(String table, String key, SearchText wanted, String words, boolean exact, boolean common) {
        this.table = table;
        this.key = key;
        this.wanted = wanted;
        this.words = words;
        this.exact = exact;
        this.common = common;
    }

    /** @param id of the thing listed, such as {@code c.id} */
    public <R> Listing<R> narrow(Listing<R> listing, String id) {
        return listing.where(condition(common ? WALKED : LOOKED_UP, id), words);
    }

    /** For counting: whoever has the grams is looked up, however many. */
    public <R> Listing<R> narrowForCount(Listing<R> listing, String id) {
        return listing.where(condition(LOOKED_UP, id), words);
    }

    private String condition(String found, String id) {
        return (found + HOLDS).formatted(table, key, id);
    }

    /** Whether having the gram is being a hit: a single one cannot stand apart. */
    public boolean exact() {
        return exact;
    }

    SearchText wanted() {
        return wanted;
    }
}
