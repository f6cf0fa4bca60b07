package org.xiaobao.platform.rules;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.xiaobao.platform.journal.EventType;
import org.xiaobao.platform.journal.Fact;

/** An open row was given its last day. */
@EventType("rule.ended.v1")
record RuleEnded(@JsonIgnore UUID subject, @JsonIgnore String institution, Instant at, String book, JsonNode rule)
        implements Fact {}
