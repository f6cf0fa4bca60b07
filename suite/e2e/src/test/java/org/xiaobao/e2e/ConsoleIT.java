package org.xiaobao.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One console lists the five APIs, each from the service that runs. */
@ExtendWith(SuiteExtension.class)
class ConsoleIT {

    private final Api anyone;

    ConsoleIT(Suite suite) {
        this.anyone = suite.withToken(null);
    }

    @Test
    void theConsoleIsThere() {
        assertThat(anyone.get("/console/").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "complaints, /api/v1/complaints",
        "mediation, /api/v1/mediations",
        "review, /api/v1/reviews",
        "training, /api/v1/campaigns",
        "reporting, /api/v1/metrics/{year}"
    })
    void everyServiceDescribesItself(String service, String path) {
        Api.Reply document = anyone.get("/openapi/" + service);
        assertThat(document.status()).isEqualTo(200);
        assertThat(
                        document.body().isObject()
                                ? document.body().path("paths").toString()
                                : document.body().asText())
                .contains(path);
    }
}
