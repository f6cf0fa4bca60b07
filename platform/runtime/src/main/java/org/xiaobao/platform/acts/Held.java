package org.xiaobao.platform.acts;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Several aggregates, locked together for one act. */
public final class Held<A extends Aggregate> {

    private final A first;
    private final Map<UUID, A> rows;
    private final Consumer<A> admission;

    Held(A first, Map<UUID, A> rows, Consumer<A> admission) {
        this.first = first;
        this.rows = rows;
        this.admission = admission;
    }

    /** The one the act is about; admitted. */
    public A first() {
        return first;
    }

    /** Those that what happens to the first may carry along, in the order of their ids; not admitted. */
    public List<A> others() {
        return rows.values().stream().filter(row -> row != first).toList();
    }

    /** Another one that the act is about as well: it passes the same admission as the first. */
    public A admit(A other) {
        admission.accept(other);
        return other;
    }
}
