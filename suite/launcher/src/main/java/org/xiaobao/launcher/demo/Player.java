package org.xiaobao.launcher.demo;

/** Who of the institution's staff sends a request: one role at one unit. */
record Player(String role, String unit) {

    static final Player COMPLAINT_OFFICER = new Player("complaint-officer", "/HQ");
    static final Player MEDIATION_OFFICER = new Player("mediation-officer", "/HQ");
    static final Player BUSINESS_OWNER = new Player("business-owner", "/HQ");
    static final Player REVIEWER = new Player("reviewer", "/HQ");
    static final Player TRAINER = new Player("trainer", "/HQ");
    static final Player REPORTING_OFFICER = new Player("reporting-officer", "/HQ");
    static final Player ADMIN = new Player("admin", "/HQ");
    static final Player APPROVER = new Player("approver", "/HQ");
    static final Player AUDITOR = new Player("auditor", "/HQ");
}
