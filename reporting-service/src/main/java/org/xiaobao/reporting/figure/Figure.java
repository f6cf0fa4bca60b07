package org.xiaobao.reporting.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Every number that is counted, with what it is called and what it counts (口径). Its path is the place it has in the metrics answer and the name under which its cases
 * are asked for; its dimensions are the breakdowns whose rows add up to it.
 */
public enum Figure {
    COMPLAINTS_GROSS(
            "complaints.gross",
            Aspect.COMPLAINT,
            Measure.CASES,
            new Words("累计受理工单", "Tickets received"),
            new Words("收到的全部工单", "every ticket received"),
            Dimension.SOURCE),
    COMPLAINTS_REPEAT(
            "complaints.repeat",
            Aspect.COMPLAINT,
            Measure.CASES,
            new Words("重复投诉", "Repeats"),
            new Words("同一客户就同一诉求再次投诉的工单，不含原件", "tickets beyond the original of one customer and demand"),
            Dimension.SOURCE),
    COMPLAINTS_WITHDRAWN_IN_TIME(
            "complaints.withdrawnInTime",
            Aspect.COMPLAINT,
            Measure.CASES,
            new Words("时限内撤诉", "Withdrawn in time"),
            new Words("在该来源规定时限内撤诉的工单", "tickets withdrawn within the limit of their source"),
            Dimension.SOURCE),
    COMPLAINTS_REJECTED(
            "complaints.rejected",
            Aspect.COMPLAINT,
            Measure.CASES,
            new Words("不予受理", "Not accepted"),
            new Words("决定不予受理的工单", "tickets that were not accepted"),
            Dimension.SOURCE),
    COMPLAINTS_VALID(
            "complaints.valid",
            Aspect.COMPLAINT,
            Measure.CASES,
            new Words("有效投诉", "Valid complaints"),
            new Words("累计受理工单减去重复、时限内撤诉和不予受理", "tickets received less repeats, withdrawn in time and not accepted"),
            Dimension.SOURCE,
            Dimension.BUSINESS_CHANNEL,
            Dimension.BUSINESS_CATEGORY,
            Dimension.REASON,
            Dimension.REGION),
    COMPLAINTS_ACCEPTED(
            "complaints.accepted",
            Aspect.HANDLING,
            Measure.CASES,
            new Words("受理", "Accepted"),
            new Words(
                    "受理的投诉；重复投诉随原件答复，不计",
                    "accepted complaints; repeats are answered with their original and left out")),
    COMPLAINTS_CONCLUDED(
            "complaints.concluded",
            Aspect.HANDLING,
            Measure.CASES,
            new Words("办结", "Concluded"),
            new Words(
                    "受理的投诉中截至统计时点已办结或撤诉终结的",
                    "of the accepted, closed or ended by withdrawal by the time of the count")),
    COMPLAINTS_DECIDED(
            "complaints.decided",
            Aspect.HANDLING,
            Measure.CASES,
            new Words("已作决定", "Decided"),
            new Words("受理的投诉中有办理截止日且已作出处理决定的", "of the accepted, decided and with a day they were due")),
    COMPLAINTS_DECIDED_ON_TIME(
            "complaints.decidedOnTime",
            Aspect.HANDLING,
            Measure.CASES,
            new Words("按期决定", "Decided on time"),
            new Words("已作决定的投诉中不晚于截止日作出决定的", "of the decided, decided no later than that day")),
    SATISFACTION_ASKED(
            "complaints.satisfaction.asked",
            Aspect.HANDLING,
            Measure.CASES,
            new Words("回访", "Called back"),
            new Words("受理的投诉中已回访的", "of the accepted, called back")),
    SATISFACTION_ANSWERED(
            "complaints.satisfaction.answered",
            Aspect.HANDLING,
            Measure.CASES,
            new Words("有效回访", "Answered"),
            new Words("回访得到答复的", "call-backs that were answered")),
    SATISFACTION_SATISFIED(
            "complaints.satisfaction.satisfied",
            Aspect.HANDLING,
            Measure.CASES,
            new Words("满意", "Satisfied"),
            new Words("有效回访中表示满意或非常满意的", "of the answered, satisfied or very satisfied")),

    MEDIATIONS_COUNT(
            "mediations.count",
            Aspect.MEDIATION,
            Measure.CASES,
            new Words("调解案件", "Mediations"),
            new Words("申请调解的案件，不含不予受理的", "cases applied for, without those refused"),
            Dimension.OUTCOME),
    MEDIATIONS_CONTRACT_AMOUNT(
            "mediations.contractAmount",
            Aspect.MEDIATION,
            Measure.YUAN,
            new Words("涉及合同金额", "Contract amount involved"),
            new Words("调解案件所涉合同的金额，不是请求或赔付的金额", "sum under the contracts in dispute, not claimed or paid"),
            Dimension.OUTCOME),
    MEDIATIONS_REFUSED(
            "mediations.refused",
            Aspect.MEDIATION,
            Measure.CASES,
            new Words("不予受理的调解申请", "Mediations refused"),
            new Words("未予受理的调解申请", "applications that were not accepted")),

    REVIEWS_TOTAL(
            "reviews.total",
            Aspect.REVIEW,
            Measure.CASES,
            new Words("消保审查", "Reviews concluded"),
            new Words("已出具审查结论的", "with a conclusion"),
            Dimension.KIND,
            Dimension.CONCLUSION),
    REVIEWS_OPEN(
            "reviews.open",
            Aspect.REVIEW,
            Measure.CASES,
            new Words("未审结", "Reviews open"),
            new Words("已提交但尚无结论，按提交日期计入", "submitted and without conclusion, by the day of submission")),
    OPINIONS_TOTAL(
            "reviews.opinions.total",
            Aspect.REVIEW,
            Measure.ITEMS,
            new Words("审查意见", "Opinions"),
            new Words("已审结项目提出的意见", "opinions given in concluded reviews")),
    OPINIONS_ADOPTED(
            "reviews.opinions.adopted",
            Aspect.REVIEW,
            Measure.ITEMS,
            new Words("采纳的意见", "Opinions adopted"),
            new Words("送审部门采纳的意见", "opinions that were adopted")),
    OPINIONS_PARTLY_ADOPTED(
            "reviews.opinions.partlyAdopted",
            Aspect.REVIEW,
            Measure.ITEMS,
            new Words("部分采纳的意见", "Opinions partly adopted"),
            new Words("送审部门部分采纳的意见", "opinions that were adopted in part")),
    OPINIONS_REJECTED(
            "reviews.opinions.rejected",
            Aspect.REVIEW,
            Measure.ITEMS,
            new Words("未采纳的意见", "Opinions not adopted"),
            new Words("送审部门未采纳的意见", "opinions that were not adopted")),
    OPINIONS_OPEN(
            "reviews.opinions.open",
            Aspect.REVIEW,
            Measure.ITEMS,
            new Words("未答复的意见", "Opinions unanswered"),
            new Words("送审部门尚未答复的意见", "opinions not answered yet")),

    EDUCATION_CAMPAIGNS(
            "education.campaigns",
            Aspect.CAMPAIGN,
            Measure.TIMES,
            new Words("宣传活动", "Campaigns"),
            new Words("在期间内开始的宣传活动，属全机构", "campaigns that began in the period; the whole institution's")),
    EDUCATION_EVENTS(
            "education.events",
            Aspect.CAMPAIGN_EVENT,
            Measure.TIMES,
            new Words("宣传场次", "Events"),
            new Words("举办的场次", "events held")),
    EDUCATION_ESTIMATED_EVENTS(
            "education.estimatedEvents",
            Aspect.CAMPAIGN_EVENT,
            Measure.TIMES,
            new Words("估算场次", "Events with estimates"),
            new Words("人数为估算的场次", "events whose numbers are estimates")),
    AUDIENCE_ONLINE(
            "education.audience.online",
            Aspect.CAMPAIGN_EVENT,
            Measure.PERSON_TIMES,
            new Words("线上受众", "Audience online"),
            new Words("线上活动受众人次之和，不去重", "person-times of online events added up")),
    AUDIENCE_OFFLINE(
            "education.audience.offline",
            Aspect.CAMPAIGN_EVENT,
            Measure.PERSON_TIMES,
            new Words("线下受众", "Audience offline"),
            new Words("线下活动受众人次之和，不去重", "person-times of other events added up")),
    EDUCATION_COPIES(
            "education.copies",
            Aspect.CAMPAIGN_EVENT,
            Measure.COPIES,
            new Words("宣传资料", "Leaflets"),
            new Words("发放的宣传资料", "leaflets handed out")),
    EDUCATION_VIEWS(
            "education.views",
            Aspect.CAMPAIGN_EVENT,
            Measure.TIMES,
            new Words("点击量", "Views"),
            new Words("线上内容的点击量", "views of posts")),
    EDUCATION_ENQUIRIES(
            "education.enquiries",
            Aspect.CAMPAIGN_EVENT,
            Measure.PERSON_TIMES,
            new Words("咨询", "Enquiries"),
            new Words("现场或线上的咨询人次", "enquiries, in person or online")),

    TRAINING_SESSIONS(
            "training.sessions",
            Aspect.TRAINING_SESSION,
            Measure.TIMES,
            new Words("培训场次", "Training sessions"),
            new Words("举办或参加的培训", "sessions held or attended"),
            Dimension.CONDUCT),
    TRAINING_SPECIAL_SESSIONS(
            "training.specialSessions",
            Aspect.TRAINING_SESSION,
            Measure.TIMES,
            new Words("消保专题培训", "Special training"),
            new Words("其中以消费者权益保护为专题的", "of the sessions, those on consumer protection alone")),
    TRAINING_PERSON_TIMES(
            "training.personTimes",
            Aspect.TRAINING_SESSION,
            Measure.PERSON_TIMES,
            new Words("参训人次", "Persons trained"),
            new Words("参训人次之和，不去重", "attendances added up"),
            Dimension.CONDUCT,
            Dimension.TIER);

    private final String path;
    private final Aspect aspect;
    private final Measure measure;
    private final Words name;
    private final Words scope;
    private final List<Dimension> dimensions;

    Figure(String path, Aspect aspect, Measure measure, Words name, Words scope, Dimension... dimensions) {
        this.path = path;
        this.aspect = aspect;
        this.measure = measure;
        this.name = name;
        this.scope = scope;
        this.dimensions = List.of(dimensions);
    }

    public String path() {
        return path;
    }

    /** Whose day decides the period it counts in. */
    public Aspect aspect() {
        return aspect;
    }

    public Measure measure() {
        return measure;
    }

    public Words title() {
        return name;
    }

    /** What is counted and what is not (口径). */
    public Words scope() {
        return scope;
    }

    public List<Dimension> dimensions() {
        return dimensions;
    }

    /** The whole number's cell: where its value stands in a {@link Tally} and in the totals. */
    public String cell() {
        return path;
    }

    /** The cell of one row of a breakdown. */
    public String cell(Dimension dimension, String code) {
        return path + '|' + dimension.parameter() + '=' + code;
    }

    public static Optional<Figure> of(String path) {
        return Arrays.stream(values())
                .filter(figure -> figure.path.equals(path))
                .findFirst();
    }
}
