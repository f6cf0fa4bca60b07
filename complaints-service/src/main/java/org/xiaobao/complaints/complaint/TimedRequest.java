package org.xiaobao.complaints.complaint;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An act of which no more is asked than when it happened: not in the future, not before the act it follows; default now. */
@Schema(description = "Acceptance (受理)")
public record TimedRequest(@Schema(description = AT) Instant at) {

    public static final String AT = "When it happened; default now (发生时间)";
}
