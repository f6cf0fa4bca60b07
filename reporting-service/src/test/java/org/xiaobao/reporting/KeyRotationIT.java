package org.xiaobao.reporting;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.access.KeyRotationSuite;

@QuarkusTest
@WithTestResource(Backbone.class)
class KeyRotationIT extends KeyRotationSuite {

    @Override
    protected String path() {
        return "/api/v1/reporting-privacy/key-rotation";
    }
}
