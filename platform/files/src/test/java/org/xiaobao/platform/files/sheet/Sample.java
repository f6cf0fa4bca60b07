package org.xiaobao.platform.files.sheet;

import java.util.List;
import org.xiaobao.platform.problem.ProblemType;
import org.xiaobao.platform.text.Text;

/** The columns of an invented sheet, of every kind. */
public enum Sample implements SheetColumn {
    REFERENCE("工单号", "reference", false, Holds.KEY),
    SOURCE("来源", "source", true, Holds.TEXT),
    RECEIVED_AT("接收时间", "receivedAt", true, Holds.TIME),
    KIND("类型", "kind", false, Holds.TEXT),
    NAME("姓名", "name", true, Holds.TEXT),
    PHONE("联系电话", "phone", false, Holds.KEY),
    ID_NUMBER("证件号码", "idNumber", false, Holds.KEY),
    GROUPS("群体", "groups", false, Holds.TEXT),
    DEMAND("诉求", "demand", true, Holds.TEXT),
    FACTS("事实", "facts", false, Holds.TEXT),
    AMOUNT("金额", "amount", false, Holds.TEXT),
    PRODUCT("产品", "product", false, Holds.TEXT),
    UNIT("单位", "unit", true, Holds.TEXT),
    REGION("地区", "region", true, Holds.TEXT),
    CLOSED_AT("办结时间", "closedAt", false, Holds.TIME);

    /** What the sheet is refused as. */
    enum Refused implements ProblemType {
        SHEET_UNREADABLE,
        ENCODING_UNKNOWN,
        SHEET_COLUMNS,
        TOO_MANY_ROWS;

        @Override
        public Kind kind() {
            return new Kind(422, "不接受", "Refused");
        }
    }

    public static final SheetType<Sample> SHEET = new SheetType<>(
            Sample.class,
            new Text("台账", "ledger"),
            new SheetType.Refusals(
                    Refused.SHEET_UNREADABLE, Refused.ENCODING_UNKNOWN, Refused.SHEET_COLUMNS, Refused.TOO_MANY_ROWS));

    private final String heading;
    private final String field;
    private final boolean required;
    private final Holds holds;

    Sample(String heading, String field, boolean required, Holds holds) {
        this.heading = heading;
        this.field = field;
        this.required = required;
        this.holds = holds;
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
    public List<String> otherNames() {
        return List.of(heading + "(旧)");
    }

    @Override
    public boolean required() {
        return required;
    }

    @Override
    public String hint() {
        return "";
    }

    @Override
    public Holds holds() {
        return holds;
    }
}
