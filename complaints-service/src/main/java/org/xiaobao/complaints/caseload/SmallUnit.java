package org.xiaobao.complaints.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.xiaobao.platform.security.Scope;
import org.xiaobao.platform.web.Listing;

/**
 * Looks the cases of a small unit up instead of walking the list for them: no estimate knows that a unit, with what is below it
 * and what it handles, has few or none.
 */
@ApplicationScoped
class SmallUnit {

    private static final int FEW = 5_000;

    /** Ranges instead of patterns: everything below a unit lies between its path with a slash and the next sign. */
    private static final String CASES = """
            select u.id from complaint u where u.institution = %1$s and u.unit = %2$s
            union all select u.id from complaint u where u.institution = %1$s and u.unit > %2$s || '/' and u.unit < %2$s || '0'
            union all select u.id from complaint u where u.institution = %1$s and u.handling_unit = %2$s
            union all select u.id from complaint u where u.institution = %1$s
              and u.handling_unit > %2$s || '/' and u.handling_unit < %2$s || '0'
            """;

    private static final String COUNT = "select count(*) from (select 1 from ("
            + CASES.formatted(":institution", ":unit") + ") as cases limit :most) as first";

    private static final String LOOKED_UP = "cast(sql('? = any(array("
            + CASES.formatted("?", "?").replace("'", "''")
            + "))', c.id, :scopeInstitution, :near, :scopeInstitution, :near, :near, :scopeInstitution, :near,"
            + " :scopeInstitution, :near, :near) as Boolean) = true";

    private final EntityManager database;

    SmallUnit(EntityManager database) {
        this.database = database;
    }

    /** The listing is the same with or without; it only ever has fewer rows to look at. */
    <R> Listing<R> narrow(Listing<R> listing, Scope scope, String asked) {
        String near = asked == null || asked.length() < scope.unit().length() ? scope.unit() : asked;
        boolean top = near.lastIndexOf('/') == 0;
        return top || !few(scope.institution(), near) ? listing : listing.where(LOOKED_UP, near);
    }

    private boolean few(String institution, String unit) {
        long cases = (Long) database.createNativeQuery(COUNT, Long.class)
                .setParameter("institution", institution)
                .setParameter("unit", unit)
                .setParameter("most", FEW + 1)
                .getSingleResult();
        return cases <= FEW;
    }
}
