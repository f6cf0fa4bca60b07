package org.xiaobao.platform.web;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Scope;

/**
 * A list as HQL put together from what was asked: the scope, the filters that are present, newest first, and one page after a
 * cursor. Conditions are the caller's own text; values only ever travel as parameters.
 *
 * @param <R> a record whose constructor takes the columns in order
 */
public final class Listing<R> {

    private final Class<R> row;
    private final String columns;
    private final String from;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private Order order;

    private Doubtful doubtful;

    /** A unit that may be a slip of the pen. */
    private record Doubtful(String alias, Scope asked) {}

    private record Order(String first, Function<String, ?> readFirst, String second, Function<String, ?> readSecond) {}

    private Listing(Class<R> row, String columns, String from) {
        this.row = row;
        this.columns = columns;
        this.from = from;
    }

    /** @param from such as {@code Mediation m} */
    public static <R> Listing<R> of(Class<R> row, String columns, String from) {
        return new Listing<>(row, columns, from);
    }

    /** Only what the scope covers: the institution, and in it the unit with everything below it. */
    public Listing<R> within(String alias, Scope scope) {
        return withinInstitution(alias, scope).under(alias, "scopeUnit", scope);
    }

    /**
     * One unit with everything below it; an absent one restricts nothing.
     *
     * @throws DomainProblem 422 at {@code /unit} for one that lies elsewhere than the scope; {@link #page} refuses one of which
     *     nothing is known, because an empty list would say that all is quiet there
     */
    public Listing<R> below(String alias, String unit, Scope scope) {
        if (unit == null) {
            return this;
        }
        Scope asked = new Scope(scope.institution(), unit);
        boolean above = asked.covers(scope.institution(), scope.unit());
        if (!above && !scope.covers(scope.institution(), unit)) {
            throw DomainProblem.invalid(
                    "/unit", "须在您的单位 " + scope.unit() + " 之内", "must be within your unit " + scope.unit());
        }
        if (!above) {
            doubtful = new Doubtful(alias, asked);
        }
        return under(alias, "askedUnit", asked);
    }

    private Listing<R> under(String alias, String name, Scope scope) {
        conditions.add("(%1$s.unit = :%2$s or %1$s.unit like :%2$sLike escape '\\')".formatted(alias, name));
        values.put(name, scope.unit());
        values.put(name + "Like", scope.unitLike());
        return this;
    }

    /** For what a whole institution shares. */
    public Listing<R> withinInstitution(String alias, Scope scope) {
        conditions.add(alias + ".institution = :scopeInstitution");
        values.put("scopeInstitution", scope.institution());
        return this;
    }

    /** An absent value restricts nothing. The condition has exactly one parameter, {@code :name}, at its end. */
    public Listing<R> where(String condition, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(condition.substring(condition.lastIndexOf(':') + 1), value);
        }
        return this;
    }

    /** Descending by both keys; the second makes the order total. */
    public Listing<R> newestFirst(
            String first, Function<String, ?> readFirst, String second, Function<String, ?> readSecond) {
        order = new Order(first, readFirst, second, readSecond);
        return this;
    }

    /** @param keys the two sort keys of a row */
    public Page<R> page(EntityManager database, String cursor, int limit, boolean count, Function<R, List<?>> keys) {
        Long total = count ? count(database) : null;
        if (cursor != null) {
            continueAfter(cursor);
        }
        String hql = columns + " from " + from + where() + " order by " + order.first() + " desc, " + order.second()
                + " desc";
        List<R> rows =
                bound(database.createQuery(hql, row)).setMaxResults(limit + 1).getResultList();
        if (rows.isEmpty() && cursor == null && doubtful != null) {
            refuseUnknown(database, doubtful.alias(), doubtful.asked());
        }
        return Page.of(
                rows,
                limit,
                Function.identity(),
                last -> Cursor.of(keys.apply(last).toArray()),
                total);
    }

    private void refuseUnknown(EntityManager database, String alias, Scope asked) {
        String any =
                "select 1 from %2$s where %1$s.institution = :institution and (%1$s.unit = :unit or %1$s.unit like :unitLike escape '\\')";
        boolean known = !database.createQuery(any.formatted(alias, from), Integer.class)
                .setParameter("institution", asked.institution())
                .setParameter("unit", asked.unit())
                .setParameter("unitLike", asked.unitLike())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        if (!known) {
            throw DomainProblem.invalid(
                    "/unit",
                    "没有单位 " + asked.unit() + " 及其下属的任何记录，请核对写法",
                    "nothing is recorded of " + asked.unit() + " or below it; check how it is written");
        }
    }

    private Long count(EntityManager database) {
        return bound(database.createQuery("select count(*) from " + from + where(), Long.class))
                .getSingleResult();
    }

    private void continueAfter(String cursor) {
        List<String> keys = Cursor.read(cursor, 2);
        conditions.add("(" + order.first() + ", " + order.second() + ") < (:afterFirst, :afterSecond)");
        try {
            values.put("afterFirst", order.readFirst().apply(keys.get(0)));
            values.put("afterSecond", order.readSecond().apply(keys.get(1)));
        } catch (RuntimeException notOurs) {
            throw Cursor.broken();
        }
    }

    private String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private <T> TypedQuery<T> bound(TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }
}
