package org.xiaobao.platform.note;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.List;
import java.util.Map;
import org.xiaobao.platform.testing.Backbone;

/** The backbone with the topic of the toy service. */
public final class NoteBackbone implements QuarkusTestResourceLifecycleManager {

    static final String TOPIC = "notes.events.v1";

    /** Of whoever keeps the register of units. */
    static final String UNITS = "register.events.v1";

    private final Backbone backbone = new Backbone();

    @Override
    public Map<String, String> start() {
        backbone.init(Map.of("database", "notes"));
        Map<String, String> config = backbone.start();
        Backbone.topics(List.of(TOPIC, UNITS));
        return config;
    }

    @Override
    public void stop() {
        backbone.stop();
    }
}
