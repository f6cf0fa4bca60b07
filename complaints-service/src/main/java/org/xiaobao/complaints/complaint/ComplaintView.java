package org.xiaobao.complaints.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xiaobao.complaints.classification.Classification;
import org.xiaobao.complaints.complainant.Agent;
import org.xiaobao.complaints.complainant.ComplainantView;
import org.xiaobao.complaints.complainant.Parties;
import org.xiaobao.complaints.complainant.Person;
import org.xiaobao.complaints.complaint.AftercareViews.CallbackView;
import org.xiaobao.complaints.complaint.AftercareViews.ReexaminationView;
import org.xiaobao.complaints.complaint.progress.Assignment;
import org.xiaobao.complaints.complaint.progress.Decision;
import org.xiaobao.complaints.complaint.progress.Notice;
import org.xiaobao.complaints.complaint.progress.NoticeChannel;
import org.xiaobao.complaints.complaint.progress.Outcome;
import org.xiaobao.complaints.complaint.progress.Rejection;
import org.xiaobao.complaints.complaint.progress.RepeatLink;
import org.xiaobao.complaints.complaint.progress.SourceReply;
import org.xiaobao.complaints.complaint.registration.Major;
import org.xiaobao.complaints.complaint.registration.Matter;
import org.xiaobao.complaints.complaint.registration.Receipt;
import org.xiaobao.complaints.complaint.registration.Region;
import org.xiaobao.complaints.deadline.clock.Deadline;
import org.xiaobao.complaints.deadline.clock.Schedule;
import org.xiaobao.complaints.remedy.Remedy;
import org.xiaobao.platform.privacy.Masking;
import org.xiaobao.platform.privacy.Secret;
import org.xiaobao.platform.web.Versioned;

/** A complaint as answered: names, phones and ID numbers masked, also inside its texts. */
@Schema(description = "Complaint, personal data masked (投诉,个人信息脱敏)")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ComplaintView(
        @Schema(description = "Identity, UUIDv7 (标识)") UUID id,

        @Schema(description = "Number people use (投诉编号)", examples = "TS2024-0000017")
        String number,

        @Schema(description = "Legal person (机构)") String institution,

        @Schema(description = "Unit complained of, a path (被投诉单位)", examples = "/HQ/OUTLET-03")
        String unit,

        @Schema(description = "TOWNSHIP or URBAN (乡镇、城区)") Region region,
        @Schema(description = "Complaint source (投诉来源)") String source,

        @Schema(description = "The source's own number (工单号)")
        String sourceReference,

        @Schema(description = "When it was received (接收时间)") Instant receivedAt,

        @Schema(description = "Day by which the source wants its reply (回复期限)")
        LocalDate sourceReplyDueOn,

        @Schema(description = "Last day on which a withdrawal is in time (撤诉计数截止日)")
        LocalDate withdrawalCountsUntil,

        ComplainantView complainant,
        @Schema(description = "Agent (受托人)") Agent agent,

        @Schema(description = "Elected representatives of a joint complaint (代表)")
        List<Person> representatives,

        @Schema(description = "Number of people complaining together (人数)")
        Integer groupSize,

        @Schema(description = "Demand (投诉请求)") String demand,
        @Schema(description = "Facts (主要事实)") String facts,
        @Schema(description = "Yuan, two decimals (争议金额)") BigDecimal amountInDispute,
        @Schema(description = "Product or service (产品或服务)") String product,
        Classification classification,

        @Schema(description = "Where it is in its lifecycle (状态)")
        ComplaintStatus status,

        @Schema(description = "How it counts: REJECTED before REPEAT before WITHDRAWN_IN_TIME before VALID (计数归类)")
        Disposition disposition,

        @Schema(description = "The original it repeats (原投诉)")
        UUID repeatOf,

        @Schema(description = "Why it is a repeat (重复认定理由)") String repeatReason,
        @Schema(description = "Accepted (受理时间)") Instant acceptedAt,
        @Schema(description = "Declined (不予受理时间)") Instant rejectedAt,

        @Schema(description = "Why it was declined (不予受理原因)")
        String rejectionReason,

        DecisionView decision,
        NoticeView notice,
        SourceReplyView sourceReply,
        @Schema(description = "Closed (办结时间)") Instant closedAt,
        CallbackView callback,
        ReexaminationView reexamination,
        WithdrawalView withdrawal,

        @Schema(description = "Subject id of who registered it (首问负责人)")
        String firstContactOwner,

        @Schema(description = "Unit that handles it (承办单位)") String handlingUnit,

        @Schema(description = "Subject id of the handler (经办人)")
        String handler,

        @Schema(description = "Assigned (指派时间)") Instant assignedAt,

        @Schema(description = "When the complainant was first reached, see contacts (首次联系上投诉人时间)")
        Instant firstReachedAt,

        MajorView major,

        @Schema(description = "Statutory due day (法定办理截止日)") LocalDate dueOn,

        @Schema(description = "Its deadlines today; GET …/deadlines explains them (办理时限)")
        List<Deadline> deadlines,

        @Schema(description = "When its personal data were erased (个人信息删除时间)")
        Instant erasedAt,

        @Schema(description = "Version, also the ETag (版本)") long version)
        implements Versioned {

    /** The decision; its texts are masked. */
    @Schema(description = "Decision (处理决定)")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DecisionView(
            @Schema(description = "When (决定时间)") Instant at,

            @Schema(description = "UPHELD, PARTLY_UPHELD or NOT_UPHELD (成立、部分成立、不成立)")
            Outcome outcome,

            @Schema(description = "Findings (核实情况)") String findings,

            @Schema(description = "Basis and reasons (依据和理由)")
            String basis,

            @Schema(description = "Remedies open to the complainant (救济途径)")
            String remedy,

            @Schema(description = "Yuan, two decimals (补偿金额)")
            BigDecimal redressAmount,

            @Schema(description = "Unit that decided (作出决定的单位)")
            String unit,

            @Schema(description = "The head office decided: no superior unit can re-examine it (总部决定)")
            boolean ofHeadOffice) {

        public static DecisionView of(Decision made) {
            return new DecisionView(
                    made.at(),
                    made.outcome(),
                    masked(made.findings()),
                    masked(made.basis()),
                    masked(made.remedy()),
                    made.redressAmount(),
                    made.unit(),
                    made.isOfHeadOffice());
        }
    }

    @Schema(description = "Notice to the complainant (告知)")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record NoticeView(
            @Schema(description = "When (告知时间)") Instant at,
            @Schema(description = "How (告知方式)") NoticeChannel channel,
            @Schema(description = "Text (告知内容)") String text,

            @Schema(description = "Remedies it named; absent in notices before this was kept (已告知的救济途径)")
            List<Remedy> remedies,

            @Schema(description = "Where the proof of it is (告知凭证)")
            String proof) {

        public static NoticeView of(Notice given) {
            return new NoticeView(
                    given.at(), given.channel(), masked(given.text()), given.remedies(), masked(given.proof()));
        }
    }

    @Schema(description = "Reply to the source (回复转办单位)")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SourceReplyView(
            @Schema(description = "When (回复时间)") Instant at,
            @Schema(description = "Text (回复内容)") String text,

            @Schema(description = "Reference of the reply (回复文号)")
            String reference) {

        public static SourceReplyView of(SourceReply reply) {
            return reply == null ? null : new SourceReplyView(reply.at(), masked(reply.text()), reply.reference());
        }
    }

    @Schema(description = "Withdrawal (撤诉)")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record WithdrawalView(
            @Schema(description = "When (撤诉时间)") Instant at,

            @Schema(description = "Within the source's limit (是否在规定时限内)")
            boolean inTime,

            @Schema(description = "Reason (撤诉原因)") String reason) {}

    @Schema(description = "What makes it major, and the report of it (重大投诉)")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MajorView(
            @Schema(description = "Since when (认定时间)") Instant since,

            @Schema(description = "Code list major-grounds (情形)")
            String ground,

            @Schema(description = "Reported (报告时间)") Instant reportedAt,
            @Schema(description = "To whom (报告对象)") String reportedTo) {

        public static MajorView of(Major major) {
            return new MajorView(major.since(), major.ground(), major.reportedAt(), masked(major.reportedTo()));
        }
    }

    static ComplaintView of(Complaint complaint, Schedule schedule) {
        ComplaintSnapshot now = complaint.snapshot();
        Receipt receipt = now.receipt();
        Matter matter = now.matter();
        return new ComplaintView(
                now.id(),
                now.number(),
                now.institution(),
                now.unit(),
                now.registration().region(),
                receipt.source(),
                receipt.sourceReference(),
                receipt.receivedAt(),
                receipt.sourceReplyDueOn(),
                receipt.withdrawalCountsUntil(),
                ComplainantView.masked(now.registration().complainant()),
                ifThere(now.parties(), ComplaintView::agent),
                ifThere(now.parties(), ComplaintView::representatives),
                ifThere(now.parties(), Parties::groupSize),
                masked(matter.demand()),
                masked(matter.facts()),
                matter.amountInDispute(),
                matter.product(),
                now.registration().classification(),
                now.status(),
                now.disposition(),
                ifThere(now.repeat(), RepeatLink::originalId),
                ifThere(now.repeat(), link -> masked(link.reason())),
                now.course().acceptedAt(),
                ifThere(now.course().rejection(), Rejection::at),
                ifThere(now.course().rejection(), rejection -> masked(rejection.reason())),
                ifThere(now.decision(), DecisionView::of),
                ifThere(now.notice(), NoticeView::of),
                SourceReplyView.of(now.sourceReply()),
                now.course().closedAt(),
                CallbackView.of(now.aftercare().callback()),
                ReexaminationView.of(now.aftercare().reexamination()),
                ifThere(now.withdrawal(), w -> new WithdrawalView(w.at(), w.inTime(), masked(w.reason()))),
                receipt.firstContactOwner(),
                now.handlingUnit(),
                now.handler(),
                ifThere(now.assignment(), Assignment::at),
                now.firstReachedAt(),
                ifThere(now.major(), MajorView::of),
                schedule.dueOn(),
                schedule.brief(),
                now.erasedAt(),
                now.version());
    }

    private static Agent agent(Parties parties) {
        return ifThere(parties.agent(), Agent::masked);
    }

    private static List<Person> representatives(Parties parties) {
        return parties.representatives().stream().map(Person::masked).toList();
    }

    private static String masked(Secret text) {
        return Masking.text(Secret.clear(text));
    }

    private static <P, V> V ifThere(P part, Function<P, V> view) {
        return part == null ? null : view.apply(part);
    }
}
