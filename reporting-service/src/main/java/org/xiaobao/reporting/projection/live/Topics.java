package org.xiaobao.reporting.projection.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.xiaobao.platform.inbox.Consumers;

/** Connections to the topics that are projected. None of them commits to the broker: positions are in the database. */
@ApplicationScoped
public class Topics {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ProjectionConfig config;
    private final Consumers consumers;

    Topics(ProjectionConfig config, Consumers consumers) {
        this.config = config;
        this.consumers = consumers;
    }

    List<String> names() {
        return config.topics();
    }

    /** A member of the group: the broker says which partitions are this replica's. */
    KafkaConsumer<String, byte[]> member(int atOnce) {
        return consumers.member(config.group(), atOnce);
    }

    /** A reader of its own, outside the group. */
    public KafkaConsumer<String, byte[]> reader() {
        return consumers.reader(config.batch());
    }

    /** All partitions with the offset after their last record. */
    public Map<TopicPartition, Long> ends() {
        try (var reader = reader()) {
            return reader.endOffsets(partitions(reader), PATIENCE);
        }
    }

    public List<TopicPartition> partitions(KafkaConsumer<String, byte[]> reader) {
        Map<String, List<org.apache.kafka.common.PartitionInfo>> known = reader.listTopics(PATIENCE);
        for (String topic : names()) {
            if (!known.containsKey(topic)) {
                throw new KafkaException("The topic " + topic + " does not exist");
            }
        }
        return names().stream()
                .flatMap(topic -> known.get(topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
    }
}
