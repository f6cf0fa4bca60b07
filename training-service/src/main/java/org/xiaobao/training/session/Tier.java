package org.xiaobao.training.session;

/** Which staff: 高级管理人员, 中层管理人员, 网点负责人, 基层业务人员, 新入职人员, 其他. */
enum Tier {
    SENIOR_MANAGEMENT,
    MIDDLE_MANAGEMENT,
    OUTLET_HEAD,
    FRONT_LINE,
    NEW_STAFF,
    OTHER
}
