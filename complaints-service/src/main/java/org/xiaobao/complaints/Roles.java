package org.xiaobao.complaints;

/** Who may come to this service: the roles of its trade, beside those of every house. */
public final class Roles extends org.xiaobao.platform.security.Roles {

    public static final String COMPLAINT_OFFICER = "complaint-officer";
    public static final String UNIT_HANDLER = "unit-handler";
    public static final String APPROVER = "approver";
    public static final String MEDIATION_OFFICER = "mediation-officer";
    public static final String REPORTING_OFFICER = "reporting-officer";
    public static final String HOTLINE = "hotline";

    private Roles() {}
}
