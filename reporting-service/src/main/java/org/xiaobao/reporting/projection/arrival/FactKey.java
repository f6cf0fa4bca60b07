package org.xiaobao.reporting.projection.arrival;

import java.util.UUID;
import org.xiaobao.reporting.figure.Aspect;
import org.xiaobao.reporting.figure.Countable;

/** A subject by its kind and id: what one service says of an id never touches what another says of the same. */
public record FactKey(Aspect kind, UUID id) {

    public static FactKey of(Countable state) {
        return new FactKey(state.subjectKind(), state.id());
    }

    public static FactKey of(FactRow fact) {
        return new FactKey(fact.aspect().kind(), fact.subject());
    }
}
