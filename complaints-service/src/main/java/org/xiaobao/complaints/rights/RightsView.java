package org.xiaobao.complaints.rights;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.platform.privacy.Masking;
import org.xiaobao.platform.privacy.Secret;
import org.xiaobao.platform.web.Versioned;

/** A rights request as it is shown; names and texts are masked. */
@Schema(description = "Request of a person about the own data (个人信息权利请求)")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RightsView(
        @Schema(description = "Its id (请求标识)") UUID id,
        @Schema(description = "The complaint (投诉标识)") UUID complaintId,

        @Schema(description = "1, 2, 3 … within the complaint (序号)")
        int n,

        @Schema(description = "Unit complained of (被投诉单位)") String unit,

        @Schema(description = "ACCESS, CORRECTION, DELETION or EXPLANATION (查阅复制、更正补充、删除、解释说明)")
        RightsKind kind,

        @Schema(description = "RECEIVED, GRANTED (to be fulfilled), REFUSED or FULFILLED (已收到、已同意待办、不同意、已办结)")
        RightsStatus status,

        @Schema(description = "Who asks, masked (请求人)") String requestedBy,

        @Schema(description = "How the identity was verified (身份核验方式)")
        String identityVerifiedBy,

        @Schema(description = "What is asked (请求内容)") String details,
        @Schema(description = "Came in (收到时间)") Instant receivedAt,
        @Schema(description = "Entered here (登记时间)") Instant recordedAt,
        @Schema(description = "To be answered by (办理期限)") LocalDate dueOn,

        @Schema(description = "Counted through a year nobody has published yet (期限为暂定)")
        boolean dueProvisional,

        @Schema(description = "Ground of the limit (期限依据)") String dueGround,

        @Schema(description = "Neither refused nor fulfilled, and past its day (是否逾期)")
        boolean overdue,

        @Schema(description = "GRANTED, PARTLY_GRANTED or REFUSED (同意、部分同意、不同意)")
        RightsResult result,

        @Schema(description = "Decided (决定时间)") Instant decidedAt,

        @Schema(description = "Subject id of who decided (决定人)")
        String decidedBy,

        @Schema(description = "The reasons (理由)") String reasons,

        @Schema(description = "Last copy drawn, of ACCESS (副本调取时间)")
        Instant copiedAt,

        @Schema(description = "Fulfilled (办结时间)") Instant fulfilledAt,

        @Schema(description = "Subject id of who fulfilled it (办结人)")
        String fulfilledBy,

        @Schema(description = "What was done (办理情况)") String fulfilmentNote,

        @Schema(description = "Its version, as in the ETag (版本)")
        long version)
        implements Versioned {

    static String masked(Secret text) {
        return Masking.text(Secret.clear(text));
    }

    static String maskedName(Secret name) {
        return Masking.name(Secret.clear(name));
    }
}
