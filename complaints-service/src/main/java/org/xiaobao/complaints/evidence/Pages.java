package org.xiaobao.complaints.evidence;

import java.util.List;
import org.xiaobao.complaints.complaint.ComplaintView;
import org.xiaobao.platform.files.pack.PrintedPage;
import org.xiaobao.platform.journal.ChainCheck;
import org.xiaobao.platform.journal.JournalEntry;

/** The pages of a pack, as an inspector reads them. */
final class Pages {

    private static final String MASKED = "个人信息已脱敏。时间为北京时间。";

    private Pages() {}

    private static PrintedPage page(String title, ComplaintView complaint) {
        return new PrintedPage(title, "投诉编号", complaint.number());
    }

    /** @param unit the unit complained of, as it is printed */
    static String complaint(ComplaintView complaint, String unit) {
        return page("投诉登记", complaint)
                .line("来源", complaint.source())
                .line("工单号", complaint.sourceReference())
                .line("接收时间", complaint.receivedAt())
                .line("投诉人", complaint.complainant().name())
                .line("联系电话", complaint.complainant().phone())
                .line("被投诉单位", unit)
                .line("诉求", complaint.demand())
                .line("事实", complaint.facts())
                .line("争议金额", complaint.amountInDispute())
                .line("产品", complaint.product())
                .line("业务渠道", complaint.classification().businessChannel())
                .line("业务类别", complaint.classification().businessCategory())
                .line("原因", complaint.classification().reason())
                .line("状态", complaint.status())
                .line("计数归类", complaint.disposition())
                .line("受理时间", complaint.acceptedAt())
                .line("不予受理时间", complaint.rejectedAt())
                .line("不予受理原因", complaint.rejectionReason())
                .line("法定办理截止日", complaint.dueOn())
                .line("办结时间", complaint.closedAt())
                .end(MASKED);
    }

    static String decision(ComplaintView complaint) {
        var decision = complaint.decision();
        return page("处理决定", complaint)
                .line("决定时间", decision.at())
                .line(
                        "结论",
                        switch (decision.outcome()) {
                            case UPHELD -> "成立";
                            case PARTLY_UPHELD -> "部分成立";
                            case NOT_UPHELD -> "不成立";
                        })
                .line("核实情况", decision.findings())
                .line("依据和理由", decision.basis())
                .line("救济途径", decision.remedy())
                .line("补偿金额", decision.redressAmount())
                .end(MASKED);
    }

    static String notice(ComplaintView complaint) {
        var notice = complaint.notice();
        return page("告知", complaint)
                .line("告知时间", notice.at())
                .line("告知方式", notice.channel())
                .line("告知内容", notice.text())
                .end(MASKED);
    }

    static String sourceReply(ComplaintView complaint) {
        var reply = complaint.sourceReply();
        return page("回复转办单位", complaint)
                .line("转办来源", complaint.source())
                .line("回复时间", reply.at())
                .line("回复文号", reply.reference())
                .line("回复内容", reply.text())
                .end(MASKED);
    }

    static String journal(ComplaintView complaint, List<JournalEntry> journal, ChainCheck chain) {
        PrintedPage page = page("日志", complaint).headings("顺序号", "发生时间", "记录时间", "事件", "操作人", "原因", "链式哈希");
        journal.forEach(entry -> page.row(
                entry.sequence(),
                entry.at(),
                entry.recordedAt(),
                entry.type(),
                entry.actor(),
                entry.reason(),
                entry.hash()));
        String verified = chain.intact()
                ? "日志链校验:完整,共 " + chain.entries() + " 条。"
                : "日志链校验:不完整,首个不符的顺序号为 " + chain.brokenAt() + "。";
        return page.end(verified + MASKED);
    }
}
