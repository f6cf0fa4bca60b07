package org.xiaobao.platform.security;

/** The roles a token may carry, as the identity provider names them. */
public final class Roles {

    public static final String COMPLAINT_OFFICER = "complaint-officer";
    public static final String UNIT_HANDLER = "unit-handler";
    public static final String APPROVER = "approver";
    public static final String MEDIATION_OFFICER = "mediation-officer";
    public static final String REVIEWER = "reviewer";
    public static final String BUSINESS_OWNER = "business-owner";
    public static final String TRAINER = "trainer";
    public static final String REPORTING_OFFICER = "reporting-officer";
    public static final String AUDITOR = "auditor";
    /** Of one institution: what that institution alone works by. */
    public static final String ADMIN = "admin";

    /** Of the whole suite: what all institutions share. Sees no case and no personal data. */
    public static final String OPERATOR = "operator";

    public static final String SYSTEM = "system";
    public static final String HOTLINE = "hotline";

    private Roles() {}
}
