package org.xiaobao.reporting.projection.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.xiaobao.platform.inbox.DeadLetter;
import org.xiaobao.platform.inbox.Savepoints;
import org.xiaobao.reporting.figure.Aspect;
import org.xiaobao.reporting.label.Namings;
import org.xiaobao.reporting.projection.arrival.Arrival;
import org.xiaobao.reporting.projection.arrival.Batch;
import org.xiaobao.reporting.projection.arrival.FactKey;
import org.xiaobao.reporting.projection.arrival.FactRow;
import org.xiaobao.reporting.projection.store.FactTable;
import org.xiaobao.reporting.projection.store.Positions;
import org.xiaobao.reporting.projection.store.Refusals;
import org.xiaobao.reporting.projection.store.TotalTable;

/**
 * Applies events to a generation. Any order and any number of deliveries give the same facts, and totals that are the
 * sum of the facts' shares, because the totals move by exactly what the facts' shares moved in the same transaction. A
 * record that cannot be applied is set aside, and its neighbours are applied as if it had not been there.
 */
@ApplicationScoped
public class Projection {

    private final FactTable facts;
    private final TotalTable totals;
    private final Positions positions;
    private final Proof proof;
    private final Refusals refusals;
    private final Namings namings;

    Projection(
            FactTable facts, TotalTable totals, Positions positions, Proof proof, Refusals refusals, Namings namings) {
        this.facts = facts;
        this.totals = totals;
        this.positions = positions;
        this.proof = proof;
        this.refusals = refusals;
        this.namings = namings;
    }

    /**
     * The batch's whole effect; the caller's transaction makes it all or nothing.
     *
     * @param proving false when a recount of all facts will follow
     * @return what was set aside
     */
    public List<DeadLetter> apply(
            Connection connection, int generation, Batch batch, Map<TopicPartition, Long> from, boolean proving)
            throws SQLException {
        positions.advance(connection, generation, from, batch.reach());
        List<DeadLetter> letters = new ArrayList<>(batch.refused());
        letters.addAll(
                proving
                        ? apply(connection, generation, batch.arrivals(), batch.readAt())
                        : store(connection, generation, batch.arrivals(), batch.readAt()));
        namings.keep(batch.namings());
        refusals.keep(connection, generation, letters);
        return letters;
    }

    /** @return those that could not be applied; nobody has kept them yet */
    public List<DeadLetter> apply(Connection connection, int generation, List<Arrival> arrivals, Instant now)
            throws SQLException {
        List<DeadLetter> refused = new ArrayList<>();
        List<Arrival> proved = new ArrayList<>();
        Savepoints.apply(
                connection,
                arrivals,
                part -> {
                    proof.of(connection, part);
                    proved.addAll(part);
                },
                (arrival, failure) -> refused.add(DeadLetter.of(arrival.message(), failure, now)));
        refused.addAll(store(connection, generation, proved, now));
        return refused;
    }

    private List<DeadLetter> store(Connection connection, int generation, List<Arrival> arrivals, Instant now)
            throws SQLException {
        List<DeadLetter> refused = new ArrayList<>();
        Savepoints.apply(
                connection,
                arrivals,
                part -> refused.addAll(move(connection, generation, part, now)),
                (arrival, failure) -> refused.add(DeadLetter.of(arrival.message(), failure, now)));
        return refused;
    }

    private List<DeadLetter> move(Connection connection, int generation, List<Arrival> arrivals, Instant now)
            throws SQLException {
        Map<FactKey, List<FactRow>> known = facts.lock(connection, generation, arrivals);
        Lives lives = new Lives(known);
        List<DeadLetter> refused = new ArrayList<>();
        arrivals.forEach(arrival ->
                lives.refusal(arrival).ifPresent(why -> refused.add(DeadLetter.of(arrival.message(), why, now))));
        move(connection, generation, lives.moved(), known);
        return refused;
    }

    private void move(
            Connection connection, int generation, Collection<Arrival> arrivals, Map<FactKey, List<FactRow>> known)
            throws SQLException {
        TotalTable.Delta delta = new TotalTable.Delta();
        List<FactRow> saved = new ArrayList<>();
        List<FactRow> gone = new ArrayList<>();
        for (Arrival arrival : arrivals) {
            List<FactRow> before = known.getOrDefault(arrival.key(), List.of());
            List<FactRow> after = arrival.facts();
            before.forEach(delta::subtract);
            after.forEach(delta::add);
            saved.addAll(after);
            List<Aspect> kept = after.stream().map(FactRow::aspect).toList();
            before.stream().filter(fact -> !kept.contains(fact.aspect())).forEach(gone::add);
        }
        facts.save(connection, generation, saved);
        facts.remove(connection, generation, gone);
        totals.add(connection, generation, delta);
    }
}
