package org.xiaobao.complaints.rights;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.complaints.complainant.ComplainantCorrection;

/** What the acts on rights requests ask for. */
interface RightsBodies {

    @Schema(description = "New rights request (个人信息权利请求)")
    record NewRightsRequest(
            @NotNull @Schema(description = "The complaint it is about (投诉标识)")
            UUID complaintId,

            @NotNull @Schema(description = "ACCESS, CORRECTION, DELETION or EXPLANATION (查阅复制、更正补充、删除、解释说明)")
            RightsKind kind,

            @NotBlank @Size(max = 100) @Schema(description = "Who asks: a name (请求人)")
            String requestedBy,

            @NotBlank @Size(max = 500) @Schema(description = "How the person's identity was verified (身份核验方式)")
            String identityVerifiedBy,

            @Schema(description = "When it came in; default now (收到时间)")
            Instant receivedAt,

            @NotBlank @Size(max = 4000) @Schema(description = "What is asked (请求内容)")
            String details) {}

    @Schema(description = "Decision on a rights request (权利请求处理决定)")
    record RightsDecision(
            @NotNull @Schema(description = "GRANTED, PARTLY_GRANTED or REFUSED (同意、部分同意、不同意)")
            RightsResult result,

            @NotBlank @Size(max = 4000) @Schema(description = "The reasons, told to the person (理由)")
            String reasons,

            @Schema(description = "When it was decided; default now (决定时间)")
            Instant at) {}

    @Schema(description = "Fulfilment of a granted rights request (权利请求办结)")
    record Fulfilment(
            @NotBlank @Size(max = 4000) @Schema(description = "What was done (办理情况)")
            String note,

            @Valid @Schema(description = "What is right from now on; of a CORRECTION, and needed there (更正后的投诉人信息)")
            ComplainantCorrection complainant,

            @Schema(description = "When it was done; default now (办结时间)")
            Instant at) {}
}
