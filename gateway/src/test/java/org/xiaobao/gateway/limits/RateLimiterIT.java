package org.xiaobao.gateway.limits;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.xiaobao.gateway.Answer;
import org.xiaobao.gateway.Callers;
import org.xiaobao.gateway.ServiceDoubles;
import org.xiaobao.gateway.Wire;

@QuarkusTest
@WithTestResource(ServiceDoubles.class)
class RateLimiterIT {

    @TestHTTPResource
    URI gateway;

    @Test
    void aCallerBeyondHisRateWaitsWhileOthersDoNot() {
        String busy = Callers.named("busy");
        Answer last = Wire.get(gateway, "/api/v1/complaints", busy);
        assertThat(last.headers().get("RateLimit")).startsWith("\"subject\";r=49;t=");
        for (int i = 0; i < 200 && last.status() == 200; i++) {
            last = Wire.get(gateway, "/api/v1/complaints", busy);
        }

        last.problem(429, "too-many-requests");
        assertThat(Integer.parseInt(last.headers().get("Retry-After"))).isPositive();
        assertThat(last.headers().get("RateLimit")).startsWith("\"subject\";r=0;t=");
        assertThat(last.headers().get("RateLimit-Policy")).isEqualTo("\"subject\";q=50;w=10");
        assertThat(Wire.get(gateway, "/api/v1/complaints", Callers.anyone()).status())
                .isEqualTo(200);
        await().atMost(5, SECONDS)
                .until(() -> Wire.get(gateway, "/api/v1/complaints", busy).status() == 200);
    }

    @Test
    void theRateBelongsToTheSubjectWhateverTokenItShows() {
        for (int i = 0; i < 50; i++) {
            Wire.get(gateway, "/api/v1/complaints", Callers.named("many-tokens"));
        }

        assertThat(Wire.get(gateway, "/api/v1/complaints", Callers.named("many-tokens"))
                        .headers()
                        .get("RateLimit"))
                .doesNotContain("r=49");
    }
}
