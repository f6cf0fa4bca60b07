package org.xiaobao.platform.web;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Scope;

/**
 * A list put together from what was asked: the scope, the filters that are present, the order, and one page after a cursor.
 * Conditions are the caller's own text, HQL or SQL; values only ever travel as parameters.
 *
 * @param <R> an entity, or a record whose constructor takes the columns in order; of a table a tuple
 */
public final class Listing<R> {

    private static final Pattern PARAMETER = Pattern.compile(":(\\w+)");

    private final Class<R> row;
    private final String columns;
    private final String from;
    private final boolean ofTable;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private boolean descending;
    private List<Key> order = List.of();

    private Doubtful doubtful;

    /** A unit that may be a slip of the pen. */
    private record Doubtful(String alias, Scope asked) {}

    /** What is sorted by, and how it is read from a cursor. */
    public record Key(String path, Function<String, ?> read) {}

    private Listing(Class<R> row, String columns, String from, boolean ofTable) {
        this.row = row;
        this.columns = columns;
        this.from = from;
        this.ofTable = ofTable;
    }

    /** @param from such as {@code Mediation m} */
    public static <R> Listing<R> of(Class<R> row, String columns, String from) {
        return new Listing<>(row, columns, from, false);
    }

    /** In SQL, for a table that is no entity's. */
    public static <R> Listing<R> ofTable(Class<R> row, String columns, String from) {
        return new Listing<>(row, columns, from, true);
    }

    public static Key key(String path, Function<String, ?> read) {
        return new Key(path, read);
    }

    /** Only what the scope covers: the institution, and in it the unit with everything below it. */
    public Listing<R> within(String alias, Scope scope) {
        return withinInstitution(alias, scope).under("scopeUnit", scope, alias + ".unit");
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
        return under("askedUnit", asked, alias + ".unit");
    }

    /** Where one of the units is the scope's or lies below it. */
    public Listing<R> under(String name, Scope scope, String... units) {
        conditions.add(Stream.of(units)
                .map(unit -> "%1$s = :%2$s or %1$s like :%2$sLike escape '\\'".formatted(unit, name))
                .collect(Collectors.joining(" or ", "(", ")")));
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

    /** An absent value restricts nothing. The value is that of the condition's last parameter. */
    public Listing<R> where(String condition, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(
                    PARAMETER
                            .matcher(condition)
                            .results()
                            .reduce((earlier, last) -> last)
                            .orElseThrow()
                            .group(1),
                    value);
        }
        return this;
    }

    public Listing<R> where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Descending by all keys; together they make the order total. */
    public Listing<R> newestFirst(Key... keys) {
        descending = true;
        order = List.of(keys);
        return this;
    }

    /** Ascending by all keys; together they make the order total. */
    public Listing<R> soonestFirst(Key... keys) {
        descending = false;
        order = List.of(keys);
        return this;
    }

    public Page<R> page(EntityManager database, Paging asked, Function<R, List<?>> keys) {
        return page(database, asked.cursor(), asked.limit(), asked.count(), keys);
    }

    /** @param keys the sort keys of a row */
    public Page<R> page(EntityManager database, String cursor, int limit, boolean count, Function<R, List<?>> keys) {
        Long total = count ? count(database) : null;
        if (cursor != null) {
            continueAfter(cursor);
        }
        List<R> rows = first(database, limit + 1);
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

    /** So many at the most, in the order if one was said. */
    public List<R> first(EntityManager database, int most) {
        return ordered(database).setMaxResults(most).getResultList();
    }

    public List<R> all(EntityManager database) {
        return ordered(database).getResultList();
    }

    private TypedQuery<R> ordered(EntityManager database) {
        return query(database, columns + " from " + from + where() + orderBy(), row);
    }

    private String orderBy() {
        String direction = descending ? " desc" : "";
        return order.isEmpty()
                ? ""
                : order.stream().map(key -> key.path() + direction).collect(Collectors.joining(", ", " order by ", ""));
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
        return query(database, "select count(*) from " + from + where(), Long.class)
                .getSingleResult();
    }

    private void continueAfter(String cursor) {
        List<String> read = Cursor.read(cursor, order.size());
        List<String> after = new ArrayList<>();
        for (Key key : order) {
            int at = after.size();
            try {
                values.put("after" + at, key.read().apply(read.get(at)));
            } catch (RuntimeException notOurs) {
                throw Cursor.broken();
            }
            after.add(":after" + at);
        }
        String paths = order.stream().map(Key::path).collect(Collectors.joining(", "));
        conditions.add("(" + paths + ")" + (descending ? " < " : " > ") + "(" + String.join(", ", after) + ")");
    }

    private String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private <T> TypedQuery<T> query(EntityManager database, String text, Class<T> type) {
        TypedQuery<T> query = ofTable
                ? database.unwrap(Session.class).createNativeQuery(text, type)
                : database.createQuery(text, type);
        values.forEach(query::setParameter);
        return query;
    }
}
