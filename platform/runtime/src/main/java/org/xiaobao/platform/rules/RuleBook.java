package org.xiaobao.platform.rules;

import static org.xiaobao.platform.problem.CommonProblem.NOT_FOUND;
import static org.xiaobao.platform.rules.RuleProblem.*;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.xiaobao.platform.json.FactJson;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.rules.Rules.Stored;
import org.xiaobao.platform.security.Actor;

/**
 * One kind of dated rule: who has which row on which day. Rows of one {@link #key} follow one another within an
 * institution; on a day, an institution's own row stands before the one for all. Nothing an institution does here
 * reaches another one's rows.
 *
 * <p>Answers come from memory. What is adopted, ended or withdrawn holds on this replica at once and on the others within
 * two seconds; a failed transaction leaves no trace in any.
 *
 * @param <R> the row: a record, kept as JSON, that takes what it does not know of itself from the table
 */
public abstract class RuleBook<R extends Dated> {

    private static final String ONE_RULE = "";

    private final Rules rules;
    private final String name;
    private final Class<R> type;
    private final Copy<R> copy;

    /** @param name of the book in the database, the journal and events; it never changes */
    protected RuleBook(Rules rules, String name, Class<R> type) {
        this.rules = rules;
        this.name = name;
        this.type = type;
        this.copy = new Copy<>(rules, name, type);
    }

    /** Which rule of the book a row is about: rows of one key replace one another. A book of one rule has one key. */
    protected String key(R rule) {
        return ONE_RULE;
    }

    /** In which order rows are listed. */
    protected Comparator<R> order() {
        return Comparator.comparing(this::key)
                .thenComparing(rule -> rule.institution() != null)
                .thenComparing(Dated::effectiveFrom);
    }

    /** The earliest first day of a new row: where a case keeps the rule of its day, today is too late. */
    protected LocalDate earliest(LocalDate today) {
        return today.plusDays(1);
    }

    /** Whether other services are told; a published row refuses personal numbers in every text. */
    protected boolean isPublished() {
        return false;
    }

    /**
     * What this kind of rule demands of a new row.
     *
     * @throws DomainProblem 422 naming the field that is at fault
     */
    protected void check(R wanted, Actor by) {}

    /** The rows in force on a day, one a key, the institution's own before those for all. */
    public List<R> inForce(String institution, LocalDate day) {
        Copy.Known<R> book = copy.get();
        Map<String, R> found = new LinkedHashMap<>();
        Stream.of(book.forAll(), book.of(institution))
                .flatMap(Collection::stream)
                .filter(row -> row.rule().inForceOn(day))
                .forEach(row -> found.put(row.key(), row.rule()));
        return found.values().stream().sorted(order()).toList();
    }

    /** The row of this key in force on a day. */
    public Optional<R> inForce(String institution, String key, LocalDate day) {
        Copy.Known<R> book = copy.get();
        return lastOn(day, key, book.of(institution)).or(() -> lastOn(day, key, book.forAll()));
    }

    /**
     * The row in force on a day in a book of one rule.
     *
     * @throws IllegalStateException when none is: what was shipped begins before every case and never ends
     */
    public R on(String institution, LocalDate day) {
        return inForce(institution, ONE_RULE, day)
                .orElseThrow(() -> new IllegalStateException("no row of " + name + " is in force on " + day));
    }

    /** The row in force today in a book of one rule. */
    public final R today(String institution) {
        return on(institution, today());
    }

    protected final LocalDate today() {
        return rules.today();
    }

    private Optional<R> lastOn(LocalDate day, String key, List<Stored<R>> among) {
        return among.stream()
                .filter(row -> row.key().equals(key) && row.rule().inForceOn(day))
                .map(Stored::rule)
                .reduce((earlier, later) -> later);
    }

    /**
     * Own rows and those for all, past and coming ones too, by key, those for all first, the earliest first.
     *
     * @param on the day in force, or null for every row
     */
    public List<R> visibleTo(String institution, LocalDate on) {
        Copy.Known<R> book = copy.get();
        return Stream.of(book.forAll(), book.of(institution))
                .flatMap(Collection::stream)
                .map(Stored::rule)
                .filter(rule -> on == null || rule.inForceOn(on))
                .sorted(order())
                .toList();
    }

    /**
     * What a book makes of an institution's rows, made once for as long as the rows stay as they are.
     *
     * @param making from the rows for all and the institution's own, the earliest first
     */
    @SuppressWarnings("unchecked")
    protected final <T> T made(String institution, BiFunction<List<R>, List<R>, T> making) {
        Copy.Known<R> book = copy.get();
        return (T) book.made()
                .computeIfAbsent(
                        institution == null ? "" : institution,
                        none -> making.apply(rules(book.forAll()), rules(book.of(institution))));
    }

    private static <R extends Dated> List<R> rules(List<Stored<R>> rows) {
        return rows.stream().map(Stored::rule).toList();
    }

    /** Every row of every institution, for those who watch over all of them. */
    protected final Stream<R> everybodys() {
        Copy.Known<R> book = copy.get();
        return Stream.concat(
                        book.forAll().stream(), book.own().values().stream().flatMap(List::stream))
                .map(Stored::rule);
    }

    /** @throws DomainProblem 404 when the institution has, and sees, no such row */
    public R read(UUID id, String institution) {
        return visibleTo(institution, null).stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new DomainProblem(NOT_FOUND));
    }

    /**
     * A new row of the actor's institution; the open one of its key ends the day before.
     *
     * @param wanted names its fields as the row does
     * @throws DomainProblem 422 for a day or a content that cannot be, 409 RULE_OVERLAPS
     */
    @Transactional
    public R adopt(Object wanted, Actor by) {
        return adopt(wanted, by.institution(), by);
    }

    /** A new row for every institution without its own. */
    @Transactional
    public R adoptForAll(Object wanted, Actor operator) {
        return adopt(wanted, null, operator);
    }

    private R adopt(Object wanted, String institution, Actor by) {
        R draft = rules.row(wanted, type, institution, 1, by);
        Days.require(draft, rules.today(), earliest(rules.today()), firstDay());
        check(draft, by);
        rules.lock(name, institution);
        List<Stored<R>> rivals = rows(institution).stream()
                .filter(row -> row.key().equals(key(draft)))
                .toList();
        int version = rivals.stream().mapToInt(Stored::version).max().orElse(0) + 1;
        R adopted = rules.row(wanted, type, institution, version, by);
        rivals.stream().filter(row -> row.rule().overlaps(adopted)).forEach(row -> makeRoom(row, adopted));
        rules.add(name, new Stored<>(key(adopted), version, adopted), by);
        changed(new RuleFact.Adopted(adopted.id(), by.institution(), rules.now(), name, json(adopted)), by);
        return adopted;
    }

    /** Where a request names its first day. */
    protected String firstDay() {
        return "/effectiveFrom";
    }

    private void makeRoom(Stored<R> row, R wanted) {
        R rule = row.rule();
        if (rule.effectiveTo() != null || !rule.effectiveFrom().isBefore(wanted.effectiveFrom())) {
            throw new DomainProblem(RULE_OVERLAPS)
                    .detail(
                            "第 " + row.version() + " 版自 " + rule.effectiveFrom() + " 起有效",
                            "Version " + row.version() + " is in force from " + rule.effectiveFrom());
        }
        rules.follow(rule.id(), wanted);
    }

    /**
     * Gives an open row of one's own institution its last day.
     *
     * @throws DomainProblem 404 for a row of others or for all, 409 RULE_ENDED, 422 for a day before today or its first
     */
    @Transactional
    public R end(UUID id, LocalDate lastDay, Actor by) {
        rules.lock(name, by.institution());
        R rule = owned(rows(by.institution()), id).rule();
        if (rule.effectiveTo() != null) {
            throw new DomainProblem(RULE_ENDED);
        }
        Days.requireLast(lastDay, rule, rules.today());
        rules.lastDay(id, lastDay);
        R ended = owned(rows(by.institution()), id).rule();
        changed(new RuleFact.Ended(id, by.institution(), rules.now(), name, json(ended)), by);
        return ended;
    }

    /**
     * Takes back a row of one's own institution that has not begun, as if it had never been: what it ended goes on.
     *
     * @throws DomainProblem 404 for a row of others or for all, 409 RULE_IN_FORCE or RULE_FOLLOWED
     */
    @Transactional
    public R withdraw(UUID id, String reason, Actor by) {
        return withdraw(id, reason, by.institution(), by);
    }

    /** The same for a row for all. */
    @Transactional
    public R withdrawForAll(UUID id, String reason, Actor operator) {
        return withdraw(id, reason, null, operator);
    }

    private R withdraw(UUID id, String reason, String institution, Actor by) {
        rules.lock(name, institution);
        List<Stored<R>> rows = rows(institution);
        Stored<R> row = owned(rows, id);
        R rule = row.rule();
        if (!rule.effectiveFrom().isAfter(rules.today())) {
            throw new DomainProblem(RULE_IN_FORCE);
        }
        if (rows.stream()
                .filter(other -> other.key().equals(row.key()))
                .anyMatch(other -> other.rule().effectiveFrom().isAfter(rule.effectiveFrom()))) {
            throw new DomainProblem(RULE_FOLLOWED);
        }
        rules.remove(id);
        changed(new RuleFact.Withdrawn(id, by.institution(), rules.now(), name, json(rule), reason), by);
        return rule;
    }

    private static <R extends Dated> Stored<R> owned(List<Stored<R>> rows, UUID id) {
        return rows.stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new DomainProblem(NOT_FOUND));
    }

    /** As they stand in the database, under the lock. */
    private List<Stored<R>> rows(String institution) {
        return rules.rows(name, type).stream()
                .filter(row -> Objects.equals(row.rule().institution(), institution))
                .toList();
    }

    private void changed(RuleFact fact, Actor by) {
        rules.changed(fact, isPublished(), by, copy::forget);
    }

    private static JsonNode json(Dated rule) {
        return FactJson.mapper().valueToTree(rule);
    }
}
