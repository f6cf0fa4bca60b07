package org.xiaobao.reporting.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.xiaobao.platform.acts.ActClock;
import org.xiaobao.platform.security.Scope;
import org.xiaobao.platform.sql.Sql;

/** What figures want to know of an institution's units; nothing of it is known where none is registered. */
@ApplicationScoped
public class Units {

    /** Without the register itself: each answer of the figures asks for them. */
    private static final String NAMES = """
            select distinct on (u.unit) u.unit, f.name
            from unit u join unit_form f on f.unit_id = u.id
            where u.institution = ?
            order by u.unit, case when u.opened_on <= ? then u.opened_on end desc nulls last, u.opened_on,
                     case when f.since <= ? then f.since end desc nulls last, f.since
            """;

    private final UnitEntries entries;
    private final Sql sql;
    private final ActClock clock;

    Units(UnitEntries entries, Sql sql, ActClock clock) {
        this.entries = entries;
        this.sql = sql;
        this.clock = clock;
    }

    /** Whether the unit was ever registered, under this very path. */
    @Transactional
    public boolean know(Scope unit) {
        return entries.count("institution = ?1 and unit = ?2", unit.institution(), unit.unit()) > 0;
    }

    /** The names of all paths on a day; of one that stood for no unit then, the last name before, else the first. */
    public Map<String, String> names(String institution, LocalDate day) {
        Map<String, String> names = new HashMap<>();
        sql.list(row -> names.put(row.getString("unit"), row.getString("name")), NAMES, institution, day, day);
        return names;
    }

    /** Those of a unit with all below it that were open on a day of the period, as they were at its end. */
    @Transactional
    public List<OpenUnit> openIn(Scope scope, LocalDate from, LocalDate to) {
        return entries.of(scope.institution()).all().stream()
                .filter(unit -> unit.isWithin(scope) && unit.overlaps(from, to))
                .map(unit -> OpenUnit.on(unit, to))
                .toList();
    }

    /** The same of several at once. */
    @Transactional
    public Map<String, UnitNumbers> numbers(String institution, Collection<String> paths, int year) {
        YearNumbers numbers = new YearNumbers(entries.of(institution), year, clock.today());
        return paths.stream().distinct().collect(Collectors.toMap(path -> path, numbers::of));
    }

    /** Of a unit with all below it, at the end of the year, or today while it is not over. */
    @Transactional
    public UnitNumbers numbers(Scope scope, int year) {
        return new YearNumbers(entries.of(scope.institution()), year, clock.today()).of(scope.unit());
    }
}
