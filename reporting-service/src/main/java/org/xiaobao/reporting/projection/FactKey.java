package org.xiaobao.reporting.projection;

import java.util.UUID;
import org.xiaobao.reporting.figure.Aspect;
import org.xiaobao.reporting.figure.Countable;

/** A subject by its kind and id: what one service says of an id never touches what another says of the same. */
record FactKey(Aspect kind, UUID id) {

    static FactKey of(Countable state) {
        return new FactKey(state.subjectKind(), state.id());
    }

    static FactKey of(FactRow fact) {
        return new FactKey(fact.aspect().kind(), fact.subject());
    }
}
