package org.xiaobao.reporting.projection;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** How many events this replica still has before it, as the gauge {@code xiaobao_projection_lag} per topic. */
@ApplicationScoped
class Lag {

    private final Map<TopicPartition, Long> behind = new ConcurrentHashMap<>();

    Lag(MeterRegistry metrics, Topics topics) {
        for (String topic : topics.names()) {
            metrics.gauge(
                    "xiaobao.projection.lag",
                    io.micrometer.core.instrument.Tags.of("topic", topic),
                    this,
                    lag -> lag.of(topic));
        }
    }

    void seen(KafkaConsumer<?, ?> consumer) {
        consumer.assignment().forEach(partition -> consumer.currentLag(partition)
                .ifPresent(events -> behind.put(partition, events)));
    }

    void forget(Collection<TopicPartition> revoked) {
        revoked.forEach(behind::remove);
    }

    private double of(String topic) {
        return behind.entrySet().stream()
                .filter(entry -> entry.getKey().topic().equals(topic))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
