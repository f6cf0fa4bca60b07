package org.xiaobao.reporting.projection.operator;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.xiaobao.platform.inbox.DeadLetters;
import org.xiaobao.platform.inbox.Reading;
import org.xiaobao.platform.inbox.RecordFault;
import org.xiaobao.reporting.projection.live.Topics;
import org.xiaobao.reporting.projection.operator.ProjectionViews.LastRecountView;
import org.xiaobao.reporting.projection.operator.ProjectionViews.PartitionView;
import org.xiaobao.reporting.projection.operator.ProjectionViews.ProjectionView;
import org.xiaobao.reporting.projection.operator.ProjectionViews.RebuildView;
import org.xiaobao.reporting.projection.operator.ProjectionViews.RestView;
import org.xiaobao.reporting.projection.operator.ProjectionViews.StandView;
import org.xiaobao.reporting.projection.rebuild.Generations;
import org.xiaobao.reporting.projection.rebuild.Rebuilds;
import org.xiaobao.reporting.projection.store.Database;
import org.xiaobao.reporting.projection.store.Positions;

/**
 * Puts the stored positions beside the broker's ends, and beside them what the reader of this process is held by. With
 * the broker away the lag is unknown, the rest is told.
 */
@ApplicationScoped
class ProjectionStatus {

    private static final Logger LOG = Logger.getLogger(ProjectionStatus.class);

    private record Position(long next, Instant lastEventAt) {}

    private static final Position UNREAD = new Position(0, null);

    private final Database database;
    private final Topics topics;
    private final Positions positions;
    private final Generations generations;
    private final DeadLetters deadLetters;
    private final Rebuilds rebuilds;
    private final Reading reading;

    ProjectionStatus(
            Database database,
            Topics topics,
            Positions positions,
            Generations generations,
            DeadLetters deadLetters,
            Rebuilds rebuilds,
            Reading reading) {
        this.database = database;
        this.topics = topics;
        this.positions = positions;
        this.generations = generations;
        this.deadLetters = deadLetters;
        this.rebuilds = rebuilds;
        this.reading = reading;
    }

    ProjectionView of(String institution) {
        Map<TopicPartition, Long> ends = ends();
        return database.inTransaction(connection -> {
            int generation = positions.live(connection);
            List<PartitionView> partitions = partitions(read(connection, generation), ends);
            return new ProjectionView(
                    generation,
                    generations.facts(connection, generation),
                    ends == null ? null : lag(partitions),
                    deadLetters.waiting(connection),
                    reading.behindSince().orElse(null),
                    reading.rest()
                            .map(rest -> new RestView(rest.since(), rest.problem()))
                            .orElse(null),
                    standing(),
                    rebuilds.running(connection)
                            .map(rebuild -> RebuildView.from(rebuild, institution))
                            .orElse(null),
                    lastRecount(connection, institution),
                    partitions);
        });
    }

    private List<StandView> standing() {
        return reading.standing().stream()
                .map(stand ->
                        new StandView(stand.topic(), stand.partition(), stand.offset(), stand.since(), stand.problem()))
                .toList();
    }

    private static long lag(List<PartitionView> partitions) {
        return partitions.stream()
                .filter(partition -> partition.lag() != null)
                .mapToLong(PartitionView::lag)
                .sum();
    }

    private Map<TopicPartition, Long> ends() {
        try {
            return topics.ends();
        } catch (KafkaException away) {
            LOG.warnf("The broker cannot be asked for the ends of the topics: %s", RecordFault.kind(away));
            return null;
        }
    }

    /** All there are, those never read included. */
    private static List<PartitionView> partitions(Map<TopicPartition, Position> read, Map<TopicPartition, Long> ends) {
        var all = new TreeSet<>(Comparator.comparing(TopicPartition::topic).thenComparing(TopicPartition::partition));
        all.addAll(read.keySet());
        if (ends != null) {
            all.addAll(ends.keySet());
        }
        return all.stream()
                .map(partition -> view(
                        partition, read.getOrDefault(partition, UNREAD), ends == null ? null : ends.get(partition)))
                .toList();
    }

    private static PartitionView view(TopicPartition partition, Position position, Long end) {
        return new PartitionView(
                partition.topic(),
                partition.partition(),
                position.next(),
                end,
                end == null ? null : end - position.next(),
                position.lastEventAt());
    }

    private static Map<TopicPartition, Position> read(Connection connection, int generation) throws SQLException {
        Map<TopicPartition, Position> read = new HashMap<>();
        String sql = "select topic, partition, next_offset, last_event_at from projection_offset where generation = ?";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setInt(1, generation);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    read.put(
                            new TopicPartition(row.getString(1), row.getInt(2)),
                            new Position(row.getLong(3), instant(row, 4)));
                }
            }
        }
        return read;
    }

    /** From the reconciliation's own table: it stands on the projection, not the other way round. */
    private static LastRecountView lastRecount(Connection connection, String institution) throws SQLException {
        String sql = """
                select finished_at, status, findings from reconciliation_run
                where institution = ? and status <> 'RUNNING' order by finished_at desc limit 1
                """;
        List<LastRecountView> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, institution);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new LastRecountView(instant(row, 1), row.getString(2), row.getLong(3)));
                }
            }
        }
        return found.isEmpty() ? null : found.get(0);
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
