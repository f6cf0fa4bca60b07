package org.xiaobao.reporting;

/** Who may come to this service: the roles of its trade, beside those of every house. */
public final class Roles extends org.xiaobao.platform.security.Roles {

    public static final String REPORTING_OFFICER = "reporting-officer";
    public static final String COMPLAINT_OFFICER = "complaint-officer";
    public static final String APPROVER = "approver";

    /** Of a provincial union: its members' figures, never a case. */
    public static final String UNION_REPORTER = "union-reporter";

    private Roles() {}
}
