package org.xiaobao.platform.acts;

import java.util.List;
import java.util.function.Supplier;
import org.xiaobao.platform.journal.Fact;

/**
 * What an act did.
 *
 * @param value what its desk wants to know of it, or null
 * @param facts asked for once everything that follows from the act is counted; null when nothing has changed
 */
public record Change<R>(R value, Supplier<? extends List<? extends Fact>> facts) {

    public static <R> Change<R> of(R value, Supplier<? extends Fact> fact) {
        return new Change<>(value, () -> List.of(fact.get()));
    }

    public static <R> Change<R> none(R value) {
        return new Change<>(value, null);
    }

    boolean happened() {
        return facts != null;
    }
}
