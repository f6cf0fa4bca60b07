package org.xiaobao.platform.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether an aggregate's journal is as it was written. */
@Schema(description = "Verification of the hash chain (日志链校验)")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChainCheck(
        @Schema(description = "True when every row is as written and none is missing between them (是否完整)")
        boolean intact,

        @Schema(description = "Rows read (条数)") long entries,

        @Schema(description = "The first sequence that does not fit, when not intact (首个不符的顺序号)")
        Long brokenAt) {}
