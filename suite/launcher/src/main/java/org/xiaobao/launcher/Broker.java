package org.xiaobao.launcher;

import java.util.List;
import org.xiaobao.platform.testing.node.KafkaNode;

/** The embedded Kafka with the topics of the five services that publish. It lives in the launcher's own JVM. */
final class Broker implements Member {

    static final int PORT = 9092;
    private static final List<String> TOPICS = List.of(
            "complaints.events.v1",
            "mediation.events.v1",
            "review.events.v1",
            "training.events.v1",
            "reporting.events.v1");

    private final Home home;
    private KafkaNode node;

    Broker(Home home) {
        this.home = home;
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public String address() {
        return "127.0.0.1:" + PORT;
    }

    @Override
    public void start() {
        if (node != null) {
            node.stop();
            node.start();
            return;
        }
        node = KafkaNode.start(home.kafka(), PORT).createTopics(TOPICS);
    }

    @Override
    public boolean alive() {
        return node != null && node.alive();
    }

    @Override
    public void stop() {
        if (node != null) {
            node.stop();
        }
    }
}
