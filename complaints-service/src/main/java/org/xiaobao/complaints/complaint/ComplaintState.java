package org.xiaobao.complaints.complaint;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.complaints.complaint.progress.Decision;
import org.xiaobao.complaints.complaint.progress.Outcome;
import org.xiaobao.complaints.complaint.progress.Reexamination;
import org.xiaobao.complaints.complaint.progress.ReexaminationResult;
import org.xiaobao.complaints.complaint.progress.Satisfaction;
import org.xiaobao.complaints.complaint.registration.Receipt;
import org.xiaobao.complaints.complaint.registration.Region;

/** All that may be reported of a complaint, as it is after an act. Part of every event; nothing personal in it. */
public record ComplaintState(
        UUID complaintId,
        @Schema(description = "Number people use (投诉编号)") String number,
        String institution,

        @Schema(description = "Unit complained of, a path (被投诉单位)")
        String unit,

        Region region,
        @Schema(description = "Complaint source (投诉来源)") String source,

        @Schema(description = "The source's own number (工单号)")
        String sourceReference,

        @Schema(description = "Decides the year it counts in, Asia/Shanghai (接收时间)")
        Instant receivedAt,

        @Schema(description = "Code list business-channels (业务办理渠道)")
        String businessChannel,

        @Schema(description = "Code list business-categories (业务类别)")
        String businessCategory,

        @Schema(description = "Code list complaint-reasons (投诉原因)")
        String reason,

        ComplaintStatus status,

        @Schema(description = "How it counts; disjoint (计数归类)")
        Disposition disposition,

        @Schema(description = "The original it repeats (原投诉)")
        UUID repeatOf,

        Instant acceptedAt,
        Instant decidedAt,
        Outcome outcome,
        Instant noticeAt,
        Instant sourceRepliedAt,
        Instant closedAt,
        Instant withdrawnAt,
        @Schema(description = "Yuan (争议金额)") BigDecimal amountInDispute,

        @Schema(description = "Statutory due day, as counted at this act (法定办理截止日)")
        LocalDate dueOn,

        String product,

        @Schema(description = "What the last answered call-back found, else the last tried (回访满意度)")
        Satisfaction satisfaction,

        @Schema(description = "Unit that handles it, absent until it is assigned (承办单位)")
        String handlingUnit,

        @Schema(description = "Since when it is a major complaint, absent for any other (重大投诉认定时间)")
        Instant majorSince,

        @Schema(description = "Code list major-grounds (重大投诉情形)")
        String majorGround,

        @Schema(description = "Codes of code list complainant-groups, each once, sorted (特殊群体)")
        List<String> groups,

        @Schema(description = "Several people complain together (群体投诉)")
        boolean joint,

        @Schema(description = "Extensions granted so far (已批准延期次数)")
        int extensions,

        @Schema(description = "Of the present decision, absent when none was applied for (核查)")
        ReExamination reExamination,

        @Schema(description = "Earlier decisions that were set aside on re-examination (此前经核查撤销的决定数)")
        int decisionsSetAside,

        @Schema(description = "Yuan the present decision awards, absent for none (补偿金额)")
        BigDecimal redressAmount) {

    @Schema(description = "Re-examination of a decision by the superior unit (核查)")
    public record ReExamination(
            @Schema(description = "Applied for (申请时间)") Instant requestedAt,

            @Schema(description = "UPHELD or SET_ASIDE, absent until it is decided (维持、撤销重办)")
            ReexaminationResult outcome) {

        static ReExamination of(Reexamination asked) {
            return asked == null ? null : new ReExamination(asked.appliedAt(), asked.result());
        }
    }

    static ComplaintState of(ComplaintSnapshot complaint) {
        Receipt receipt = complaint.receipt();
        Decision decision = complaint.decision();
        return new ComplaintState(
                complaint.id(),
                complaint.number(),
                complaint.institution(),
                complaint.unit(),
                complaint.registration().region(),
                receipt.source(),
                receipt.sourceReference(),
                receipt.receivedAt(),
                complaint.registration().classification().businessChannel(),
                complaint.registration().classification().businessCategory(),
                complaint.registration().classification().reason(),
                complaint.status(),
                complaint.disposition(),
                complaint.repeat() == null ? null : complaint.repeat().originalId(),
                complaint.course().acceptedAt(),
                decision == null ? null : decision.at(),
                decision == null ? null : decision.outcome(),
                complaint.notice() == null ? null : complaint.notice().at(),
                complaint.sourceReply() == null ? null : complaint.sourceReply().at(),
                complaint.course().closedAt(),
                complaint.withdrawal() == null ? null : complaint.withdrawal().at(),
                complaint.matter().amountInDispute(),
                complaint.dueOn(),
                complaint.matter().product(),
                complaint.aftercare().callback() == null
                        ? null
                        : complaint.aftercare().callback().satisfaction(),
                complaint.handlingUnit(),
                complaint.major() == null ? null : complaint.major().since(),
                complaint.major() == null ? null : complaint.major().ground(),
                complaint.registration().complainant().groups().stream()
                        .distinct()
                        .sorted()
                        .toList(),
                complaint.parties() != null && complaint.parties().isJoint(),
                complaint.clocks().extensions(),
                ReExamination.of(complaint.aftercare().reexamination()),
                complaint.aftercare().setAside(),
                decision == null ? null : decision.redressAmount());
    }
}
