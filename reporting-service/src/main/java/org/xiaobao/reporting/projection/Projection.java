package org.xiaobao.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.common.TopicPartition;
import org.xiaobao.reporting.figure.Aspect;

/**
 * Applies events to a generation. Any order and any number of deliveries give the same facts, and totals that are the
 * sum of the facts' shares, because the totals move by exactly what the facts' shares moved in the same transaction.
 */
@ApplicationScoped
class Projection {

    private final FactTable facts;
    private final TotalTable totals;
    private final Positions positions;
    private final DeadLetters deadLetters;

    Projection(FactTable facts, TotalTable totals, Positions positions, DeadLetters deadLetters) {
        this.facts = facts;
        this.totals = totals;
        this.positions = positions;
        this.deadLetters = deadLetters;
    }

    /** The batch's whole effect; the caller's transaction makes it all or nothing. */
    void apply(Connection connection, int generation, Batch batch, Map<TopicPartition, Long> from) throws SQLException {
        positions.advance(connection, generation, from, batch.reach());
        deadLetters.keep(connection, batch.refused());
        apply(connection, generation, batch.arrivals());
    }

    void apply(Connection connection, int generation, Collection<Arrival> arrivals) throws SQLException {
        Map<UUID, Arrival> latest = new HashMap<>();
        arrivals.forEach(arrival -> latest.merge(
                arrival.state().id(), arrival, (one, other) -> one.sequence() >= other.sequence() ? one : other));
        if (latest.isEmpty()) {
            return;
        }
        Map<UUID, List<FactRow>> known = facts.lock(connection, generation, latest.keySet());
        latest.values()
                .removeIf(arrival -> isOld(arrival, known.get(arrival.state().id())));
        move(connection, generation, latest.values(), known);
    }

    private static boolean isOld(Arrival arrival, List<FactRow> known) {
        return known != null && known.stream().anyMatch(fact -> fact.sequence() >= arrival.sequence());
    }

    private void move(
            Connection connection, int generation, Collection<Arrival> arrivals, Map<UUID, List<FactRow>> known)
            throws SQLException {
        TotalTable.Delta delta = new TotalTable.Delta();
        List<FactRow> saved = new ArrayList<>();
        List<FactRow> gone = new ArrayList<>();
        for (Arrival arrival : arrivals) {
            List<FactRow> before = known.getOrDefault(arrival.state().id(), List.of());
            List<FactRow> after = arrival.state().contributions().stream()
                    .map(contribution -> FactRow.of(arrival, contribution))
                    .toList();
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
