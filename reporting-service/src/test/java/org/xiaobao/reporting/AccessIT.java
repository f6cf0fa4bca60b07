package org.xiaobao.reporting;

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

    /** Figures have no cases of their own; whose cases stand behind them is tested in {@code CasesIT}. */
    @Override
    protected Map<String, String> casesOf(String unit) {
        return Map.of();
    }
}
