package org.xiaobao.platform.acts;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.xiaobao.platform.journal.Fact;
import org.xiaobao.platform.journal.Journal;
import org.xiaobao.platform.problem.CommonProblem;
import org.xiaobao.platform.problem.DomainProblem;
import org.xiaobao.platform.security.Actor;
import org.xiaobao.platform.web.ExpectedVersion;

/**
 * Whoever changes an aggregate, or opens what is not shown of it, comes through here, in a transaction of the desk's: the row is
 * locked; outside the actor's scope it is not there (404); {@link #admit} refuses who or what must stay out; a stale version is
 * refused (412). Then the act is done, what follows from it is counted ({@link #settle}), its facts are told, and the version is
 * raised. A refusal anywhere leaves nothing.
 *
 * @param <A> what is kept
 * @param <V> how it is given back: as it is shown, or with what was counted anew
 */
public abstract class Door<A extends Aggregate, V> {

    private static final String LOCK_TIMEOUT = "jakarta.persistence.lock.timeout";
    private static final int SKIP_LOCKED = -2;

    private final PanacheRepositoryBase<A, UUID> rows;
    private final Journal journal;

    protected Door(PanacheRepositoryBase<A, UUID> rows, Journal journal) {
        this.rows = rows;
        this.journal = journal;
    }

    /** Refuses an actor, or any act on such a row; nobody is refused where nothing is said. */
    protected void admit(A row, Actor who) {
        // the scope is all there is to ask
    }

    /** Before an act: what its facts tell of the row beside the act itself is brought up to date. */
    protected void prepare(A row) {
        // nothing changes by itself
    }

    /** After an act, before its facts are told: counts what follows from it, and gives how the row is shown once stored. */
    protected Supplier<V> settle(A row) {
        return () -> view(row);
    }

    /** Journals a fact and publishes it. */
    protected void tell(Fact fact, Actor who) {
        journal.append(fact, who);
    }

    /** How a row is shown to everybody in scope. */
    protected abstract V view(A row);

    /** @throws DomainProblem 404 */
    public A read(UUID id, Actor who) {
        return within(rows.findByIdOptional(id).orElse(null), who);
    }

    /** Shown to whoever may read it. */
    public V show(UUID id, Actor who) {
        return view(read(id, who));
    }

    /** A new row with what has happened to it so far. */
    public void enter(A row, List<? extends Fact> facts, Actor who) {
        rows.persist(row);
        facts.forEach(fact -> tell(fact, who));
    }

    /** An act of the row's own. */
    public V act(UUID id, ExpectedVersion version, Actor who, Function<A, ? extends Fact> act) {
        return beside(id, version, who, row -> {
                    Fact fact = act.apply(row);
                    return Change.of(null, () -> fact);
                })
                .after();
    }

    /** An act that changes something kept beside the row, such as a file, or a clock that its facts must know of. */
    public <R> Done<R, V> beside(UUID id, ExpectedVersion version, Actor who, Function<A, Change<R>> act) {
        A row = locked(id, who);
        long found = row.version();
        admit(row, who);
        version.check(found);
        prepare(row);
        Change<R> change = act.apply(row);
        Supplier<V> view = settle(row);
        if (change.happened()) {
            change.facts().get().forEach(fact -> tell(fact, who));
            raiseVersion(row, found);
        }
        return new Done<>(change.value(), view.get(), row.version());
    }

    /** An act that carries others along. All are locked in the order of their ids, so that nobody deadlocks. */
    public V together(
            UUID first,
            Collection<UUID> others,
            ExpectedVersion version,
            Actor who,
            Function<Held<A>, ? extends List<? extends Fact>> act) {
        List<UUID> ids = new ArrayList<>(others);
        ids.add(first);
        Map<UUID, A> locked = inOrder(ids);
        Map<UUID, Long> found = new HashMap<>();
        locked.forEach((id, row) -> found.put(id, row.version()));
        A row = within(locked.get(first), who);
        Held<A> held = new Held<>(row, locked, admitted -> {
            admit(admitted, who);
            prepare(admitted);
        });
        held.admit(row);
        version.check(found.get(first));
        List<? extends Fact> facts = act.apply(held);
        Map<UUID, Supplier<V>> views = new LinkedHashMap<>();
        facts.forEach(fact -> views.computeIfAbsent(fact.subject(), id -> settle(locked.get(id))));
        facts.forEach(fact -> tell(fact, who));
        views.keySet().forEach(id -> raiseVersion(locked.get(id), found.get(id)));
        return views.containsKey(first) ? views.get(first).get() : view(row);
    }

    /** Opens what is not shown of it: that it was opened is in the journal before anything is answered. */
    public <R> R open(UUID id, Actor who, Function<A, ? extends Fact> opened, Function<A, R> content) {
        A row = locked(id, who);
        admit(row, who);
        journal.note(opened.apply(row), who);
        return content.apply(row);
    }

    /**
     * What news from elsewhere does to a row, also to one that nobody may act on any more.
     *
     * @return the act's value, or null when there is no such row
     */
    public <R> R befall(UUID id, Function<A, Change<R>> act) {
        A row = locked(id);
        if (row == null) {
            return null;
        }
        long found = row.version();
        Change<R> change = act.apply(row);
        if (change.happened()) {
            settle(row);
            tellOfItself(row, change);
            raiseVersion(row, found);
        }
        return change.value();
    }

    /**
     * What the passing of time does to each of them that nobody else holds; the others are passed over, not waited for. It raises
     * no version by itself: whoever is at work on a case is not held up by an alarm about it.
     *
     * @return the act's value for each that was looked at
     */
    public <R> List<R> befallUnlessBusy(Collection<UUID> ids, Function<A, Change<R>> act) {
        List<R> values = new ArrayList<>();
        if (ids.isEmpty()) {
            return values;
        }
        List<A> free = rows.find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(LOCK_TIMEOUT, SKIP_LOCKED)
                .list();
        for (A row : free) {
            Change<R> change = act.apply(row);
            if (change.happened()) {
                tellOfItself(row, change);
            }
            values.add(change.value());
        }
        return values;
    }

    private void tellOfItself(A row, Change<?> change) {
        Actor suite = Actor.system(row.institution());
        change.facts().get().forEach(fact -> tell(fact, suite));
    }

    /** Locked until the transaction ends: the loser of a race sees what the winner did. */
    protected A locked(UUID id, Actor who) {
        return within(locked(id), who);
    }

    /** By its key, for which Hibernate has its statement ready; a query with a list of keys it would translate each time. */
    private A locked(UUID id) {
        return rows.findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Map<UUID, A> inOrder(Collection<UUID> ids) {
        Map<UUID, A> locked = new LinkedHashMap<>();
        rows.find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list()
                .forEach(row -> locked.put(row.id(), row));
        return locked;
    }

    /** Also when the act has changed none of the row's own columns. */
    private void raiseVersion(A row, long found) {
        rows.flush();
        if (row.version() == found) {
            rows.getEntityManager().lock(row, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        }
    }

    private A within(A row, Actor who) {
        if (row == null || !row.isWithin(who.scope())) {
            throw new DomainProblem(CommonProblem.NOT_FOUND);
        }
        return row;
    }
}
