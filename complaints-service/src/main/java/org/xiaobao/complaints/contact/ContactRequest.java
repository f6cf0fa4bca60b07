package org.xiaobao.complaints.contact;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.complaints.complaint.TimedRequest;
import org.xiaobao.complaints.complaint.progress.NoticeChannel;

/** An attempt to speak with the complainant, as it is written down. */
@Schema(description = "Contact with the complainant (联系投诉人)")
record ContactRequest(
        @Schema(description = TimedRequest.AT) Instant at,

        @NotNull @Schema(description = "How (联系方式)") NoticeChannel channel,

        @NotNull @Schema(description = "OUTBOUND or INBOUND (呼出、呼入)")
        ContactDirection direction,

        @NotNull @Schema(description = "REACHED, NOT_REACHED, WRONG_NUMBER or MESSAGE_LEFT (联系结果)")
        ContactOutcome outcome,

        @Size(max = 4000) @Schema(description = "What was said; kept encrypted (联系内容)")
        String note) {}
