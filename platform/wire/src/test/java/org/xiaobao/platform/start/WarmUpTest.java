package org.xiaobao.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.vertx.http.HttpServerStart;
import io.vertx.core.http.HttpServerOptions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WarmUpTest {

    private static final int NOBODY_LISTENS = 1;

    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final AtomicInteger played = new AtomicInteger();

    @AfterEach
    void end() {
        threads.shutdown();
    }

    @Test
    void itIsReadyOnceEveryRehearsalWasPlayed() {
        WarmUp warmUp = of(played::incrementAndGet);
        CompletableFuture<HealthCheckResponse> asked = warmUp.call().subscribeAsCompletionStage();
        assertThat(asked).isNotDone();

        begin(warmUp);

        assertThat(played).hasValue(6);
        assertThat(asked)
                .succeedsWithin(Duration.ofSeconds(5))
                .extracting(HealthCheckResponse::getStatus)
                .isEqualTo(HealthCheckResponse.Status.UP);
    }

    @Test
    void whatFailsIsLeftToTheFirstCaller() {
        WarmUp warmUp = of(() -> {
            throw new IllegalStateException("the database is away");
        });

        begin(warmUp);

        assertThat(warmUp.call().subscribeAsCompletionStage()).succeedsWithin(Duration.ofSeconds(5));
    }

    private WarmUp of(Rehearsal rehearsal) {
        WarmUpConfig config = new WarmUpConfig() {
            @Override
            public String door() {
                return "/";
            }

            @Override
            public int callers() {
                return 2;
            }

            @Override
            public int rounds() {
                return 3;
            }
        };
        return new WarmUp(List.of(rehearsal), threads, config, NOBODY_LISTENS);
    }

    private static void begin(WarmUp warmUp) {
        warmUp.begin(new HttpServerStart(new HttpServerOptions()));
    }
}
