package org.xiaobao.complaints.attachment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.xiaobao.platform.journal.EventType;
import org.xiaobao.platform.journal.Fact;

/** Somebody downloaded an attachment. For the journal only: it is noted, never published. */
@EventType("complaint.attachment-read.v1")
record AttachmentRead(@JsonIgnore UUID subject, @JsonIgnore String institution, Instant at, int n) implements Fact {}
