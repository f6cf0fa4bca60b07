package org.xiaobao.complaints.evidence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.xiaobao.platform.journal.EventType;
import org.xiaobao.platform.journal.Fact;

/** Somebody took the evidence of a case, its attachments in clear among it. For the journal only: noted, never published. */
@EventType("complaint.evidence-pack-drawn.v1")
record EvidencePackDrawn(
        @JsonIgnore UUID subject,
        @JsonIgnore String institution,
        Instant at,
        @JsonIgnore String reason) implements Fact {}
