package org.xiaobao.platform.rules;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.xiaobao.platform.journal.EventType;
import org.xiaobao.platform.journal.Fact;

/** What became of a row of a book; {@code rule} is the row as its API shows it. */
public sealed interface RuleFact extends Fact {

    String book();

    JsonNode rule();

    /** A book has a new row; the open one of the same rule and institution ended the day before. */
    @EventType("rule.adopted.v1")
    record Adopted(@JsonIgnore UUID subject, @JsonIgnore String institution, Instant at, String book, JsonNode rule)
            implements RuleFact {}

    /** An open row was given its last day. */
    @EventType("rule.ended.v1")
    record Ended(@JsonIgnore UUID subject, @JsonIgnore String institution, Instant at, String book, JsonNode rule)
            implements RuleFact {}

    /** A row was taken back before its first day: it never bound anybody, and the row that it was to end goes on. */
    @EventType("rule.withdrawn.v1")
    record Withdrawn(
            @JsonIgnore UUID subject,
            @JsonIgnore String institution,
            Instant at,
            String book,
            JsonNode rule,
            @JsonIgnore String reason)
            implements RuleFact {}
}
