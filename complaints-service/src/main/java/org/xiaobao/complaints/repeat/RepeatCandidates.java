package org.xiaobao.complaints.repeat;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.complaints.complaint.ComplaintStatus;
import org.xiaobao.complaints.complaint.Disposition;

/** What may be the same complaint. A suggestion: only an officer links. */
@Schema(description = "Complaints that may be the same one, best first; PUT …/repeat-of links (重复投诉候选)")
record RepeatCandidates(
        RepeatWindow window,
        @Schema(description = "At most fifty (候选)") List<Candidate> items) {

    /** Why it is one. */
    enum Reason {
        SAME_ID_NUMBER,
        SAME_PHONE,
        SIMILAR_TEXT
    }

    /** Why it cannot be linked to. */
    enum Obstacle {
        SAME_GROUP,
        ORIGINAL_NOT_COUNTED
    }

    @Schema(description = "A complaint that may be the same one (重复投诉候选)")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Candidate(
            @Schema(description = "Identity (标识)") UUID id,

            @Schema(description = "Number people use (投诉编号)")
            String number,

            @Schema(description = "Unit complained of (被投诉单位)")
            String unit,

            @Schema(description = "Complaint source (投诉来源)") String source,

            @Schema(description = "When it was received (接收时间)")
            Instant receivedAt,

            @Schema(description = "Status (状态)") ComplaintStatus status,
            @Schema(description = "How it counts (计数归类)") Disposition disposition,

            @Schema(description = "0.00 to 1.00, two decimals (综合分值)", examples = "0.93")
            String score,

            @Schema(description = "Why it is a candidate (理由)")
            List<Reason> reasons,

            @Schema(description = "Share of common character pairs, two decimals (文本相似度)", examples = "0.62")
            String similarity,

            @Schema(description = "What both texts say, numbers and names left out (共同词句)")
            List<String> sharedWords,

            @Schema(description = "The original a link would lead to (原投诉)")
            UUID originalId,

            @Schema(description = "Whether it can be linked to now (可否认定)")
            boolean linkable,

            @Schema(description = "Why not: SAME_GROUP, or ORIGINAL_NOT_COUNTED (不可认定原因)")
            Obstacle obstacle) {}
}
