package org.xiaobao.complaints.ledger;

import static org.xiaobao.complaints.ledger.LedgerProblem.*;

import java.util.List;
import org.xiaobao.platform.files.sheet.SheetColumn;
import org.xiaobao.platform.files.sheet.SheetType;
import org.xiaobao.platform.text.Text;

/** The columns a ledger may have, by Chinese heading, English name, or another name ledgers use. */
enum LedgerColumn implements SheetColumn {
    REFERENCE("工单号", "sourceReference", false, "来源方编号;没有编号的行按其内容识别", "投诉编号", "来源编号"),
    SOURCE("来源", "source", true, "来源代码或名称,如 12345", "投诉来源"),
    RECEIVED_AT("接收时间", "receivedAt", true, "如 2024-03-04 09:30;可只填日期", "接收日期", "投诉时间"),
    COMPLAINANT_KIND("投诉人类型", "complainantKind", false, "个人(默认)或单位"),
    COMPLAINANT_NAME("投诉人姓名", "complainantName", true, "姓名或单位名称", "投诉人"),
    PHONE("联系电话", "phone", false, "文本格式", "电话"),
    ID_NUMBER("证件号码", "idNumber", false, "文本格式;数字格式会丢失末位", "身份证号"),
    GROUPS("特殊群体", "groups", false, "代码或名称,以、分隔"),
    DEMAND("诉求", "demand", true, "投诉请求", "投诉请求"),
    FACTS("事实", "facts", false, "主要事实;不填则同诉求", "主要事实"),
    AMOUNT("争议金额", "amountInDispute", false, "元,至多两位小数"),
    PRODUCT("产品", "product", false, "产品或服务名称", "产品或服务"),
    UNIT("被投诉单位", "unit", true, "单位路径,如 /HQ/OUTLET-03"),
    REGION("地区", "region", true, "乡镇或城区", "区域"),
    BUSINESS_CHANNEL("业务渠道", "businessChannel", true, "代码或名称,见代码表 business-channels", "业务办理渠道"),
    BUSINESS_CATEGORY("业务类别", "businessCategory", true, "代码或名称,见代码表 business-categories"),
    REASON("原因", "reason", true, "代码或名称,见代码表 complaint-reasons", "投诉原因"),
    STATUS("处理状态", "status", false, "填写时须与各时间相符", "状态"),
    ACCEPTED_AT("受理时间", "acceptedAt", false, "有决定时必填", "受理日期"),
    REJECTED_AT("不予受理时间", "rejectedAt", false, ""),
    REJECTION_REASON("不予受理原因", "rejectionReason", false, "不予受理时必填"),
    DECIDED_AT("决定时间", "decidedAt", false, "", "决定日期"),
    OUTCOME("结论", "outcome", false, "成立、部分成立或不成立;有决定时必填"),
    FINDINGS("核实情况", "findings", false, "有决定时必填"),
    BASIS("依据", "basis", false, "有决定时必填"),
    REMEDY("处理措施", "remedy", false, "处理措施和救济途径;有决定时必填", "救济途径"),
    REDRESS_AMOUNT("补偿金额", "redressAmount", false, "元,至多两位小数"),
    NOTICE_AT("告知时间", "noticeAt", false, "办结时必填", "告知日期"),
    NOTICE_CHANNEL("告知方式", "noticeChannel", false, "当面、书面、邮寄、电话、短信、电子邮件或网络;有告知时必填"),
    SOURCE_REPLIED_AT("回复来源时间", "sourceRepliedAt", false, "转办的来源办结时必填", "回复时间"),
    REPLY_REFERENCE("回复文号", "replyReference", false, ""),
    CLOSED_AT("办结时间", "closedAt", false, "", "办结日期"),
    WITHDRAWN_AT("撤诉时间", "withdrawnAt", false, "是否在规定时限内由来源的时限判定", "撤诉日期"),
    WITHDRAWAL_REASON("撤诉原因", "withdrawalReason", false, ""),
    REPEAT_OF("原工单号", "repeatOf", false, "重复件填写原件的工单号,任何来源;原件须已登记或在本文件之前的行", "重复于");

    /** Initialised after the columns, which it reads. */
    static final SheetType<LedgerColumn> SHEET = new SheetType<>(
            LedgerColumn.class,
            new Text("台账", "ledger"),
            new SheetType.Refusals(LEDGER_UNREADABLE, ENCODING_UNKNOWN, LEDGER_COLUMNS, TOO_MANY_ROWS));

    private final String heading;
    private final String field;
    private final boolean required;
    private final String hint;
    private final List<String> otherNames;

    LedgerColumn(String heading, String field, boolean required, String hint, String... otherNames) {
        this.heading = heading;
        this.field = field;
        this.required = required;
        this.hint = hint;
        this.otherNames = List.of(otherNames);
    }

    @Override
    public String heading() {
        return heading;
    }

    @Override
    public String field() {
        return field;
    }

    @Override
    public boolean required() {
        return required;
    }

    @Override
    public String hint() {
        return hint;
    }

    @Override
    public List<String> otherNames() {
        return otherNames;
    }

    @Override
    public Holds holds() {
        return switch (this) {
            case REFERENCE, REPEAT_OF, REPLY_REFERENCE, PHONE, ID_NUMBER -> Holds.KEY;
            case RECEIVED_AT,
                    ACCEPTED_AT,
                    REJECTED_AT,
                    DECIDED_AT,
                    NOTICE_AT,
                    SOURCE_REPLIED_AT,
                    CLOSED_AT,
                    WITHDRAWN_AT -> Holds.TIME;
            default -> Holds.TEXT;
        };
    }
}
