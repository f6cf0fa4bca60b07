package org.xiaobao.complaints.notice;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.xiaobao.complaints.notice.TemplateViews.TemplateView;
import org.xiaobao.platform.journal.EventType;
import org.xiaobao.platform.journal.Fact;

/** A template got a new version. For the journal only. */
@EventType("notice-template.adopted.v1")
record TemplateAdopted(@JsonIgnore UUID subject, @JsonIgnore String institution, Instant at, TemplateView template)
        implements Fact {}
