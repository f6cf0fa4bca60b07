package org.xiaobao.complaints;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.testing.Backbone;
import org.xiaobao.platform.testing.OpenApiContract;

@QuarkusTest
@QuarkusTestResource(Backbone.class)
class ContractIT {

    @Test
    void theApiIsTheCommittedContract() {
        OpenApiContract.assertUnchanged(Path.of("contracts/openapi.yaml"));
    }
}
