package org.xiaobao.complaints.deadline.policy;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.xiaobao.complaints.deadline.clock.DeadlinePolicy;
import org.xiaobao.platform.journal.EventType;
import org.xiaobao.platform.journal.Fact;

/** A limit got a new version. For the journal only: it binds cases yet to come, each of which explains itself. */
@EventType("deadline-policy.adopted.v1")
record PolicyAdopted(@JsonIgnore UUID subject, @JsonIgnore String institution, Instant at, DeadlinePolicy policy)
        implements Fact {}
