package org.xiaobao.reporting.basefigures.statement;

import java.util.List;
import org.xiaobao.platform.files.sheet.SheetColumn;

/** The columns of a sheet of base figures, which are also the fields of an entry. */
public enum FigureColumn implements SheetColumn {
    FIGURE("指标", "figure", "指标代码或名称，如 complaints.gross 或 累计受理工单", Holds.TEXT),
    DIMENSION("分项", "dimension", "分项代码或名称，如 source 或 来源；总数不填", Holds.TEXT),
    CODE("代码", "code", "分项的代码或名称，如 12345；总数不填", Holds.KEY),
    VALUE("数值", "value", "件数等为整数，金额单位为元，至多两位小数", Holds.TEXT);

    private final String heading;
    private final String field;
    private final String hint;
    private final Holds holds;

    FigureColumn(String heading, String field, String hint, Holds holds) {
        this.heading = heading;
        this.field = field;
        this.hint = hint;
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
        return List.of();
    }

    @Override
    public boolean required() {
        return true;
    }

    @Override
    public String hint() {
        return hint;
    }

    @Override
    public Holds holds() {
        return holds;
    }
}
