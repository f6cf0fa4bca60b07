package org.xiaobao.complaints.attachment;

import java.time.Instant;
import org.xiaobao.complaints.complaint.ComplaintFact;
import org.xiaobao.complaints.complaint.ComplaintState;
import org.xiaobao.platform.journal.EventType;

/** A file was added: what it is, not what it is called or says. */
@EventType("complaint.attachment-added.v1")
public record AttachmentAdded(Instant at, int n, String sha256, int size, String mediaType, ComplaintState state)
        implements ComplaintFact {}
