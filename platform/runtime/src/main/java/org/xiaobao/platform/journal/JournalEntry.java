package org.xiaobao.platform.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One row of the audit trail as it is shown. */
@Schema(description = "One act in the journal (日志条目)")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record JournalEntry(
        @Schema(description = "Event id, UUIDv7 (事件编号)") UUID eventId,

        @Schema(description = "1, 2, 3 … within this aggregate (顺序号)")
        long sequence,

        @Schema(description = "What happened, e.g. xiaobao.complaints.complaint.received.v1 (事件类型)")
        String type,

        @Schema(description = "Subject id of who did it (操作人)")
        String actor,

        @Schema(description = "The reason given, numbers masked (原因)")
        String reason,

        @Schema(description = "When it happened (发生时间)") Instant at,
        @Schema(description = "When it was recorded (记录时间)") Instant recordedAt,

        @Schema(
                description =
                        "The time the caller claimed, when its clock ran ahead of ours and ours was kept (请求方时钟所报时间)")
        Instant claimedAt,

        @JsonRawValue @Schema(description = "The fact without personal data (内容)", implementation = Object.class)
        String data,

        @Schema(description = "SHA-256 over this row and the hash before it, hex (链式哈希)")
        String hash) {}
