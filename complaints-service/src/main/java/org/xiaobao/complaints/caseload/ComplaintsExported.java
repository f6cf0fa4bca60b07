package org.xiaobao.complaints.caseload;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.xiaobao.platform.files.export.ExportFormat;
import org.xiaobao.platform.journal.EventType;
import org.xiaobao.platform.journal.Fact;

/** Somebody took the list out of the house. Noted under an id of its own; the filter, which may hold words of a text, is kept encrypted. */
@EventType("complaints.exported.v1")
record ComplaintsExported(
        @JsonIgnore UUID subject,
        @JsonIgnore String institution,
        Instant at,
        ExportFormat format,
        int rows,
        @JsonIgnore String filter)
        implements Fact {

    @Override
    public String reason() {
        return filter;
    }
}
