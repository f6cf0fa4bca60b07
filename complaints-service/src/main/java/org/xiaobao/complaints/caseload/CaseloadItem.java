package org.xiaobao.complaints.caseload;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.complaints.complaint.ComplaintStatus;
import org.xiaobao.complaints.complaint.Disposition;
import org.xiaobao.complaints.complaint.registration.Region;
import org.xiaobao.platform.privacy.Masking;
import org.xiaobao.platform.privacy.Secret;

/** A complaint as a line of the list. */
@Schema(description = "A line of the caseload (投诉列表项)")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CaseloadItem(
        @Schema(description = "Identity (标识)") UUID id,
        @Schema(description = "Number people use (投诉编号)") String number,
        @Schema(description = "Unit complained of (被投诉单位)") String unit,
        @Schema(description = "TOWNSHIP or URBAN (乡镇、城区)") Region region,
        @Schema(description = "Complaint source (投诉来源)") String source,

        @Schema(description = "The source's own number (工单号)")
        String sourceReference,

        @Schema(description = "When it was received (接收时间)") Instant receivedAt,

        @Schema(description = "Day by which the source wants its reply (回复期限)")
        LocalDate sourceReplyDueOn,

        @Schema(description = "Name of the complainant, masked (投诉人,脱敏)", examples = "张**")
        String complainantName,

        @Schema(description = "Business channel (业务办理渠道)") String businessChannel,
        @Schema(description = "Business category (业务类别)") String businessCategory,
        @Schema(description = "Complaint reason (投诉原因)") String reason,
        @Schema(description = "Yuan (争议金额)") BigDecimal amountInDispute,
        @Schema(description = "Product or service (产品或服务)") String product,

        @Schema(description = "Where it is in its lifecycle (状态)")
        ComplaintStatus status,

        @Schema(description = "How it counts (计数归类)") Disposition disposition,

        @Schema(description = "The original it repeats (原投诉)")
        UUID repeatOf,

        @Schema(description = "Closed (办结时间)") Instant closedAt,
        @Schema(description = "Unit that handles it (承办单位)") String handlingUnit,

        @Schema(description = "Subject id of the handler (经办人)")
        String handler,

        @Schema(description = "Where q was found, numbers and names masked (检索命中片段)")
        String excerpt,

        @Schema(description = "Version (版本)") long version) {

    static CaseloadItem of(CaseloadRow row, String excerpt) {
        return new CaseloadItem(
                row.id(),
                row.number(),
                row.unit(),
                row.region(),
                row.source(),
                row.sourceReference(),
                row.receivedAt(),
                row.sourceReplyDueOn(),
                Masking.name(Secret.clear(row.complainantName())),
                row.businessChannel(),
                row.businessCategory(),
                row.reason(),
                row.amountInDispute(),
                row.product(),
                row.status(),
                row.disposition(),
                row.repeatOf(),
                row.closedAt(),
                row.handlingUnit(),
                row.handler(),
                excerpt,
                row.version());
    }
}
