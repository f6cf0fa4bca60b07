package org.xiaobao.platform.keys;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.xiaobao.platform.journal.EventType;
import org.xiaobao.platform.journal.Fact;

/** Somebody made new keys. For the journal only. */
@EventType("key-rotation.begun.v1")
record KeysRotated(
        @JsonIgnore UUID subject,
        @JsonIgnore String institution,
        Instant at,
        String fieldKey,
        String indexKey,
        @JsonIgnore String reason)
        implements Fact {}
