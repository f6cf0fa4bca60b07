package org.xiaobao.complaints.classification;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.xiaobao.platform.journal.EventType;
import org.xiaobao.platform.journal.Fact;

/** A list got a new version. For the journal only: it binds cases yet to come. */
@EventType("code-list.version-loaded.v1")
record CodeListLoaded(
        @JsonIgnore UUID subject, @JsonIgnore String institution, Instant at, CodeListVersion version, int entries)
        implements Fact {}
