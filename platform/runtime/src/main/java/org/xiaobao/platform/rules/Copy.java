package org.xiaobao.platform.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.xiaobao.platform.rules.Rules.Stored;

/**
 * A replica's copy of a book, whole. It asks for the book's revision when it is used and was not asked for two seconds, so
 * that nothing runs when nobody asks; a change of this replica it forgets at once.
 */
final class Copy<R extends Dated> {

    private static final Duration UNASKED = Duration.ofSeconds(2);

    /** The rows as of a revision, what was made of them, and when they were last found to be whole. */
    record Known<R extends Dated>(
            long revision,
            Map<String, List<Stored<R>>> own,
            List<Stored<R>> forAll,
            Map<String, Object> made,
            Instant asked) {

        List<Stored<R>> of(String institution) {
            return institution == null ? List.of() : own.getOrDefault(institution, List.of());
        }

        private Known<R> askedAt(Instant now) {
            return new Known<>(revision, own, forAll, made, now);
        }
    }

    private final Rules rules;
    private final String book;
    private final Class<R> type;
    private final AtomicBoolean asking = new AtomicBoolean();
    private volatile Known<R> known;
    private volatile long changes;

    Copy(Rules rules, String book, Class<R> type) {
        this.rules = rules;
        this.book = book;
        this.type = type;
    }

    /**
     * One at a time asks whether the copy is still whole, beside its transaction, which may see an older day; the others go
     * on with it, so that nobody waits for anybody.
     */
    Known<R> get() {
        Known<R> found = known;
        if (found == null) {
            return ask(null);
        }
        if (rules.now().isBefore(found.asked().plus(UNASKED)) || !asking.compareAndSet(false, true)) {
            return found;
        }
        try {
            return rules.outside(() -> ask(found));
        } finally {
            asking.set(false);
        }
    }

    private Known<R> ask(Known<R> found) {
        long changesSeen = changes;
        Instant now = rules.now();
        long revision = rules.revision(book);
        Known<R> asked = found != null && found.revision() == revision ? found.askedAt(now) : read(revision, now);
        keep(asked, changesSeen);
        return asked;
    }

    private Known<R> read(long revision, Instant now) {
        Map<String, List<Stored<R>>> own = new LinkedHashMap<>();
        List<Stored<R>> forAll = new ArrayList<>();
        for (Stored<R> row : rules.rows(book, type)) {
            String institution = row.rule().institution();
            (institution == null ? forAll : own.computeIfAbsent(institution, none -> new ArrayList<>())).add(row);
        }
        return new Known<>(revision, own, forAll, new ConcurrentHashMap<>(), now);
    }

    /** What was read before a change of this replica is not kept after it. */
    private synchronized void keep(Known<R> read, long changesSeen) {
        if (changes == changesSeen) {
            known = read;
        }
    }

    synchronized void forget() {
        changes++;
        known = null;
    }
}
