package org.xiaobao.complaints.classification;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.xiaobao.platform.journal.EventType;
import org.xiaobao.platform.journal.Fact;

/** A version of a list was taken back before its first day. For the journal only: it never bound a case. */
@EventType("code-list.version-withdrawn.v1")
record CodeListWithdrawn(
        @JsonIgnore UUID subject,
        @JsonIgnore String institution,
        Instant at,
        CodeListVersion version,
        @JsonIgnore String reason)
        implements Fact {}
