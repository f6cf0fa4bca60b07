package org.xiaobao.complaints.recusal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.xiaobao.platform.journal.EventType;
import org.xiaobao.platform.journal.Fact;

/** A rule was adopted or ended. For the journal only. */
@EventType("recusal-rule.changed.v1")
record RecusalRuleChanged(
        @JsonIgnore UUID subject, @JsonIgnore String institution, Instant at, RecusalRule rule) implements Fact {}
