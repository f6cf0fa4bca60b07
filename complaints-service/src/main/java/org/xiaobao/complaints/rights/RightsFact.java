package org.xiaobao.complaints.rights;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.xiaobao.platform.journal.EventType;
import org.xiaobao.platform.journal.Fact;

/** What happened to a rights request, under its own id. For the journal only: noted, never published. */
sealed interface RightsFact extends Fact {

    @EventType("rights-request.received.v1")
    record Received(
            @JsonIgnore UUID subject,
            @JsonIgnore String institution,
            Instant at,
            UUID complaintId,
            int n,
            RightsKind kind,
            LocalDate dueOn)
            implements RightsFact {}

    @EventType("rights-request.decided.v1")
    record Decided(
            @JsonIgnore UUID subject,
            @JsonIgnore String institution,
            Instant at,
            RightsResult result,
            @JsonIgnore String reason)
            implements RightsFact {}

    /** Beside it the complaint's journal tells that its personal data was read. */
    @EventType("rights-request.copy-drawn.v1")
    record CopyDrawn(@JsonIgnore UUID subject, @JsonIgnore String institution, Instant at) implements RightsFact {}

    @EventType("rights-request.fulfilled.v1")
    record Fulfilled(@JsonIgnore UUID subject, @JsonIgnore String institution, Instant at, boolean inTime)
            implements RightsFact {}
}
