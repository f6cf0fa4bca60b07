package org.xiaobao.complaints.search;

import org.xiaobao.platform.web.Listing;

/**
 * What was asked for, as a condition on {@code Complaint c}. The condition finds all that have the grams; whether they stand
 * together is for {@link SearchIndex#excerpts} to say.
 */
public final class SearchQuery {

    /** Few have the words: those are taken from the index, and among them the filters are looked at. */
    private static final String LOOKED_UP =
            "cast(sql('? = any(array(select s.complaint_id from complaint_search s where s.grams @@ cast(? as tsquery)))',";

    /** Many have them: the list is walked in its own order, and each row asked. */
    private static final String WALKED =
            "cast(sql('(select s.grams from complaint_search s where s.complaint_id = ?) @@ cast(? as tsquery)',";

    /** The end is always true: a listing reads the parameter's name from there. */
    private static final String HOLDS = " c.id, :words) as Boolean) = true and '' <> :words";

    private final SearchText wanted;
    private final String words;
    private final boolean exact;
    private final boolean common;

    SearchQuery(SearchText wanted, String words, boolean exact, boolean common) {
        this.wanted = wanted;
        this.words = words;
        this.exact = exact;
        this.common = common;
    }

    public <R> Listing<R> narrow(Listing<R> listing) {
        String condition = common ? WALKED : LOOKED_UP;
        return listing.where(condition + HOLDS, words);
    }

    /** For counting: whoever has the grams is looked up, however many. */
    public <R> Listing<R> narrowForCount(Listing<R> listing) {
        return listing.where(LOOKED_UP + HOLDS, words);
    }

    /** Whether having the gram is being a hit: a single one cannot stand apart. */
    public boolean exact() {
        return exact;
    }

    SearchText wanted() {
        return wanted;
    }
}
