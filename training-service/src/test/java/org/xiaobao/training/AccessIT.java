package org.xiaobao.training;

import static org.xiaobao.training.TrainingApi.*;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.access.AccessSuite;

@QuarkusTest
@WithTestResource(Backbone.class)
class AccessIT extends AccessSuite {

    AccessIT() {
        super(Roles.class);
    }

    @Override
    protected Map<String, String> casesOf(String unit) {
        UUID campaign = planned();
        UUID event = created(asTrainer().body(with(event(), "unit", unit)).post(eventsOf(campaign)));
        UUID session = created(asTrainer().body(with(session(), "unit", unit)).post(SESSIONS));
        return Map.of(
                CAMPAIGNS + "/{campaignId}/events/{id}", eventsOf(campaign) + "/" + event,
                SESSIONS + "/{id}", SESSIONS + "/" + session);
    }
}
