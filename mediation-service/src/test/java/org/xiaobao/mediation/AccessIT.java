package org.xiaobao.mediation;

import static org.xiaobao.mediation.MediationApi.MEDIATIONS;
import static org.xiaobao.mediation.MediationApi.applicationWith;
import static org.xiaobao.mediation.MediationApi.applied;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
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
        return Map.of(MEDIATIONS + "/{id}", MEDIATIONS + "/" + applied(applicationWith("unit", unit)));
    }
}
