package org.xiaobao.review;

/** Who may come to this service: the roles of its trade, beside those of every house. */
public final class Roles extends org.xiaobao.platform.security.Roles {

    public static final String REVIEWER = "reviewer";
    public static final String BUSINESS_OWNER = "business-owner";
    public static final String APPROVER = "approver";
    public static final String REPORTING_OFFICER = "reporting-officer";

    private Roles() {}
}
