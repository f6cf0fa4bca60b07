package org.xiaobao.training;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.OpenApiContract;

@QuarkusTest
@WithTestResource(Backbone.class)
class ContractIT {

    @Test
    void theApiIsAsItsContractSays() {
        OpenApiContract.assertUnchanged(Path.of("contracts/openapi.yaml"));
    }
}
