package org.xiaobao.platform.rules;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.xiaobao.platform.journal.EventType;
import org.xiaobao.platform.journal.Fact;

/** A row was taken back before its first day: it never bound anybody, and the row that it was to end goes on. */
@EventType("rule.withdrawn.v1")
record RuleWithdrawn(
        @JsonIgnore UUID subject,
        @JsonIgnore String institution,
        Instant at,
        String book,
        JsonNode rule,
        @JsonIgnore String reason)
        implements Fact {}
