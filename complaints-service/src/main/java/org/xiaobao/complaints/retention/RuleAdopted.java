package org.xiaobao.complaints.retention;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.xiaobao.complaints.retention.RetentionViews.RuleView;
import org.xiaobao.platform.journal.EventType;
import org.xiaobao.platform.journal.Fact;

/** A retention rule got a new version. For the journal only. */
@EventType("retention-rule.adopted.v1")
record RuleAdopted(@JsonIgnore UUID subject, @JsonIgnore String institution, Instant at, RuleView rule)
        implements Fact {}
