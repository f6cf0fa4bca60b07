package org.xiaobao.platform.note;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.xiaobao.platform.testing.Backbone;

/** The backbone with the topic of the toy service. */
public final class NoteBackbone implements QuarkusTestResourceLifecycleManager {

    static final String TOPIC = "notes.events.v1";

    private final Backbone backbone = new Backbone();

    @Override
    public Map<String, String> start() {
        backbone.init(Map.of("database", "notes"));
        Map<String, String> config = backbone.start();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", config.get("kafka.bootstrap.servers")))) {
            if (!admin.listTopics().names().get().contains(TOPIC)) {
                admin.createTopics(List.of(new NewTopic(TOPIC, 12, (short) 1)))
                        .all()
                        .get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return config;
    }

    @Override
    public void stop() {
        backbone.stop();
    }
}
