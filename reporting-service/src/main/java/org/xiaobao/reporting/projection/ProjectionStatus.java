package org.xiaobao.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.xiaobao.reporting.projection.ProjectionViews.PartitionView;
import org.xiaobao.reporting.projection.ProjectionViews.ProjectionView;
import org.xiaobao.reporting.projection.ProjectionViews.RebuildView;

/** Puts the stored positions beside the broker's ends. With the broker away the lag is unknown, the rest is told. */
@ApplicationScoped
class ProjectionStatus {

    private static final Logger LOG = Logger.getLogger(ProjectionStatus.class);

    private final Database database;
    private final Topics topics;
    private final Positions positions;
    private final Generations generations;
    private final DeadLetters deadLetters;
    private final Rebuilds rebuilds;

    ProjectionStatus(
            Database database,
            Topics topics,
            Positions positions,
            Generations generations,
            DeadLetters deadLetters,
            Rebuilds rebuilds) {
        this.database = database;
        this.topics = topics;
        this.positions = positions;
        this.generations = generations;
        this.deadLetters = deadLetters;
        this.rebuilds = rebuilds;
    }

    ProjectionView of(String institution) {
        Map<TopicPartition, Long> ends = ends();
        return database.inTransaction(connection -> {
            int generation = positions.live(connection);
            List<PartitionView> partitions = partitions(connection, generation, ends);
            return new ProjectionView(
                    generation,
                    generations.facts(connection, generation),
                    ends == null ? null : lag(partitions, ends),
                    deadLetters.open(connection),
                    rebuilds.running(connection)
                            .map(rebuild -> RebuildView.from(rebuild, institution))
                            .orElse(null),
                    partitions);
        });
    }

    /** A partition that was never read is not listed, but all of its records lie ahead. */
    private static long lag(List<PartitionView> read, Map<TopicPartition, Long> ends) {
        long applied = read.stream()
                .filter(partition -> Objects.nonNull(partition.endOffset()))
                .mapToLong(PartitionView::nextOffset)
                .sum();
        return ends.values().stream().mapToLong(Long::longValue).sum() - applied;
    }

    private Map<TopicPartition, Long> ends() {
        try {
            return topics.ends();
        } catch (KafkaException away) {
            LOG.warnf("The broker cannot be asked for the ends of the topics: %s", away.getMessage());
            return null;
        }
    }

    private static List<PartitionView> partitions(Connection connection, int generation, Map<TopicPartition, Long> ends)
            throws SQLException {
        String sql = """
                select topic, partition, next_offset, last_event_at from projection_offset
                where generation = ? order by topic, partition
                """;
        List<PartitionView> views = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setInt(1, generation);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    views.add(view(row, ends));
                }
            }
        }
        return views;
    }

    private static PartitionView view(ResultSet row, Map<TopicPartition, Long> ends) throws SQLException {
        TopicPartition partition = new TopicPartition(row.getString(1), row.getInt(2));
        long next = row.getLong(3);
        Long end = ends == null ? null : ends.get(partition);
        OffsetDateTime last = row.getObject(4, OffsetDateTime.class);
        return new PartitionView(
                partition.topic(),
                partition.partition(),
                next,
                end,
                end == null ? null : end - next,
                last == null ? null : last.toInstant());
    }
}
