package org.xiaobao.reporting.unit;

/** What a unit is: 联社本部, 支行或信用社, 网点, 部门. */
public enum UnitKind {
    HEAD_OFFICE,
    BRANCH,
    OUTLET,
    DEPARTMENT;

    /** Whether it is counted among the places where customers are served (营业网点). */
    public boolean isServing() {
        return this == BRANCH || this == OUTLET;
    }
}
