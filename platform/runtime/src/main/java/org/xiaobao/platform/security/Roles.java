package org.xiaobao.platform.security;

/**
 * The roles that every service knows, as the identity provider names them. A service adds those of its trade in a {@code
 * Roles} of its own that extends this one.
 */
public class Roles {

    public static final String AUDITOR = "auditor";
    /** Of one institution: what that institution alone works by. */
    public static final String ADMIN = "admin";

    /** Of the whole suite: what all institutions share. Sees no case and no personal data. */
    public static final String OPERATOR = "operator";

    /** Another program. */
    public static final String SYSTEM = "system";

    protected Roles() {}
}
