package org.xiaobao.complaints.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.complaints.complaint.progress.NoticeChannel;

/** A line of the contact log; numbers in its note are masked. */
@Schema(description = "Contact with the complainant (联系记录)")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ContactView(
        @Schema(description = "1, 2, 3 … within the complaint (序号)")
        int number,

        @Schema(description = "When (联系时间)") Instant at,
        @Schema(description = "How (联系方式)") NoticeChannel channel,

        @Schema(description = "OUTBOUND or INBOUND (呼出、呼入)") ContactDirection direction,

        @Schema(description = "REACHED, NOT_REACHED, WRONG_NUMBER or MESSAGE_LEFT (联系结果)")
        ContactOutcome outcome,

        @Schema(description = "What was said, masked (联系内容)")
        String note,

        @Schema(description = "Subject id of who wrote it down (记录人)")
        String recordedBy) {}
