package org.xiaobao.mediation.mediation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.xiaobao.platform.journal.EventType;
import org.xiaobao.platform.journal.Fact;

/** Somebody saw the personal data of a mediation in clear. Stays in the journal; never published. */
@EventType("mediation.personal-data-read.v1")
record PersonalDataRead(
        UUID subject, String institution, @JsonIgnore String reason, Instant at) implements Fact {}
