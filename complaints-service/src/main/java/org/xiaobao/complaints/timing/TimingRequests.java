package org.xiaobao.complaints.timing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.complaints.complaint.TimedRequest;

/** What the acts on the clocks ask for. */
interface TimingRequests {

    @Schema(description = "Request for more time (延期申请)")
    record ExtensionRequest(
            @Min(1) @Max(2) @Schema(description = "Step wanted; absent for the next one (延期级别)")
            Integer level,

            @NotBlank @Size(max = 2000) @Schema(description = "Why more time is needed (延期原因)")
            String reason,

            @Schema(description = "When the complainant was told, if already (告知投诉人时间)")
            Instant noticeToComplainantAt,

            @Schema(description = TimedRequest.AT) Instant at) {}

    @Schema(description = "Refusal of an extension (不批准延期)")
    record ExtensionRefusal(
            @NotBlank @Size(max = 2000) @Schema(description = "Why it is refused (原因)")
            String reason,

            @Schema(description = TimedRequest.AT) Instant at) {}

    @Schema(description = "Start of an appraisal (启动鉴定)")
    record AppraisalRequest(
            @NotBlank @Size(max = 200) @Schema(description = "Who appraises (鉴定机构)")
            String body,

            @NotBlank @Size(max = 2000) @Schema(description = "What is appraised (鉴定事项)")
            String subject,

            @NotNull @Schema(description = "First day, not before the receipt, not in the future (开始日)")
            LocalDate startedOn,

            @NotNull @Schema(description = "When the complainant was told; without that its days count (告知投诉人时间)")
            Instant complainantToldAt) {}

    @Schema(description = "End of an appraisal (鉴定结束)")
    record AppraisalEnd(
            @Schema(description = "Last day, not before the start; default today (结束日)")
            LocalDate endedOn) {}

    @Schema(description = "New facts and reasons from the complainant (补充新事实、新理由)")
    record NewMaterial(
            @NotBlank @Size(max = 4000) @Schema(description = "What is new; kept encrypted in the journal (主要内容)")
            String summary,

            @Schema(description = "When it was received; default now (接收时间)")
            Instant at) {}
}
