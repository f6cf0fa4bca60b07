package org.xiaobao.training;

/** Who may come to this service: the roles of its trade, beside those of every house. */
public final class Roles extends org.xiaobao.platform.security.Roles {

    public static final String TRAINER = "trainer";
    public static final String APPROVER = "approver";
    public static final String REPORTING_OFFICER = "reporting-officer";

    private Roles() {}
}
