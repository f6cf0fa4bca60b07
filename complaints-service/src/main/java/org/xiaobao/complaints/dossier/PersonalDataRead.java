package org.xiaobao.complaints.dossier;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.xiaobao.platform.journal.EventType;
import org.xiaobao.platform.journal.Fact;

/** Somebody opened the personal data of a complaint. For the journal only: it is noted, never published. */
@EventType("complaint.personal-data-read.v1")
record PersonalDataRead(
        @JsonIgnore UUID subject,
        @JsonIgnore String institution,
        Instant at,
        @JsonIgnore String reason) implements Fact {}
