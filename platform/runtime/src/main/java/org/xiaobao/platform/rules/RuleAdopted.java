package org.xiaobao.platform.rules;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.xiaobao.platform.journal.EventType;
import org.xiaobao.platform.journal.Fact;

/** A book has a new row; the open one of the same rule ended the day before. */
@EventType("rule.adopted.v1")
record RuleAdopted(@JsonIgnore UUID subject, @JsonIgnore String institution, Instant at, String book, JsonNode rule)
        implements Fact {}
