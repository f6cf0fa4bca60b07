package org.xiaobao.mediation.mediation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.xiaobao.platform.journal.EventType;
import org.xiaobao.platform.journal.Fact;

/** Every fact a mediation publishes. Reasons go to the journal, encrypted, and never to the topic. */
sealed interface MediationFact extends Fact {

    MediationState state();

    @Override
    default UUID subject() {
        return state().mediationId();
    }

    @Override
    default String institution() {
        return state().institution();
    }

    @EventType("mediation.applied.v1")
    record Applied(Instant at, MediationState state) implements MediationFact {}

    @EventType("mediation.accepted.v1")
    record Accepted(Instant at, MediationState state) implements MediationFact {}

    @EventType("mediation.refused.v1")
    record Refused(@JsonIgnore String reason, Instant at, MediationState state) implements MediationFact {}

    @EventType("mediation.agreed.v1")
    record Agreed(Agreement.Form form, BigDecimal settledAmount, Instant at, MediationState state)
            implements MediationFact {}

    @EventType("mediation.failed.v1")
    record Failed(@JsonIgnore String reason, Instant at, MediationState state) implements MediationFact {}

    @EventType("mediation.withdrawn.v1")
    record Withdrawn(@JsonIgnore String reason, Instant at, MediationState state) implements MediationFact {}

    @EventType("mediation.terminated.v1")
    record Terminated(@JsonIgnore String reason, Instant at, MediationState state) implements MediationFact {}
}
