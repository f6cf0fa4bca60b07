package org.xiaobao.complaints.complaint.progress;

import org.xiaobao.platform.problem.ProblemType;

/** What this feature refuses. */
public enum ComplaintProblem implements ProblemType {
    ACT_NOT_ALLOWED(409, "当前状态不允许此操作", "The complaint's status does not allow this act"),
    REASSIGNMENT_NEEDS_REASON(422, "改派须说明原因", "To assign it again needs a reason"),
    CONTACT_LOG_FULL(409, "联系记录已达上限", "The contact log is full"),
    MAJOR_ALREADY(409, "已认定为重大投诉", "It is a major complaint already"),
    NOT_MAJOR(409, "不是重大投诉,无需报告", "It is no major complaint: there is nothing to report"),
    MAJOR_ALREADY_REPORTED(409, "重大投诉已报告", "It has been reported already"),
    ACCEPTANCE_MISSING(409, "投诉尚未受理", "The complaint has not been accepted yet"),
    DECISION_MISSING(409, "尚未作出处理决定", "There is no decision yet"),
    NOTICE_MISSING(409, "尚未告知投诉人", "The complainant has not been told yet"),
    NOTICE_ALREADY_GIVEN(409, "已告知投诉人", "The complainant has been told already"),
    SOURCE_REPLY_MISSING(409, "尚未回复转办单位", "The source has not been replied to yet"),
    SOURCE_ALREADY_REPLIED(409, "已回复转办单位", "The source has been replied to already"),
    SOURCE_EXPECTS_NO_REPLY(409, "该来源非转办,无需回复", "The source did not forward it and expects no reply"),
    CLASSIFICATION_UNCHANGED(409, "本件已按此分类", "It is classified so already"),
    COMPLAINANT_UNCHANGED(409, "投诉人信息已是如此", "The complainant is recorded so already"),
    WORK_ORDER_ELSEWHERE(409, "该工单已由其他单位登记", "The work order is registered by another unit"),
    ORIGINAL_UNKNOWN(422, "原投诉不存在或不在您的权限范围内", "The original does not exist, or not within your scope"),
    REPEAT_OF_ITSELF(422, "投诉不能是自身的重复件", "A complaint cannot repeat itself"),
    REPEAT_LOOP(409, "所指投诉正是本件的重复件", "That complaint is itself a repeat of this one"),
    ORIGINAL_NOT_COUNTED(
            409,
            "原投诉已不予受理或已在时限内撤诉,不能作为原件",
            "The original was rejected or withdrawn in time and cannot stand for a repeat"),
    CALLBACK_ANSWERED(409, "回访已得到评价", "The complainant has answered a call-back already"),
    REEXAMINATION_OF_HEAD_OFFICE(
            409,
            "总部作出的决定不适用核查,可申请调解、向监管投诉或起诉",
            "A decision of head office is not re-examined; mediation, the regulator and the court are open"),
    REEXAMINATION_NO_RULE(409, "接收投诉之日尚无核查规定", "No rule on re-examination was in force on the day of receipt"),
    REEXAMINATION_TOO_LATE(409, "已超过申请核查的期限", "The period to apply for re-examination is over"),
    REEXAMINATION_NOT_SUPERIOR(403, "须由作出决定单位的上级办理核查", "Re-examination is for a unit above the one that decided"),
    REEXAMINATION_APPLIED(409, "已就该决定申请核查", "Re-examination of this decision has been applied for already"),
    REEXAMINATION_NOT_APPLIED(409, "尚未申请核查", "Re-examination has not been applied for"),
    REEXAMINATION_DECIDED(409, "核查已有决定", "The re-examination has been decided already"),
    NOT_AN_ORIGINAL(409, "本件是重复件,请随原投诉一并答复", "The complaint is a repeat itself; answer its original with the repeats"),
    REPEAT_ELSEWHERE(
            409, "有重复件不在您的权限范围内,须由上级单位一并答复", "A repeat is outside your scope; a unit above must answer them together"),
    RETENTION_NOT_OVER(409, "保存期限未满,除存储外不得处理,也不得删除", "It must be kept until its retention ends"),
    ALREADY_ERASED(409, "个人信息已删除,不能再办理", "Its personal data have been erased; nothing more can be done with it"),
    NOT_A_REPEAT(404, "本件不是重复件", "The complaint is not linked as a repeat");

    private final Kind kind;

    ComplaintProblem(int status, String zh, String en) {
        kind = new Kind(status, zh, en);
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
