package org.xiaobao.platform.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.ofEpochSecond(1_000));
    private final VerifiedTokens<String> tokens = new VerifiedTokens<>(100, Duration.ofMinutes(1), now::get);

    @Test
    void aVerifiedTokenIsFoundUntilTheSecondItExpires() {
        tokens.remember("Bearer a", "wang", 1_010);

        now.set(Instant.ofEpochSecond(1_009, 999_999_999));
        assertThat(tokens.find("Bearer a")).contains("wang");
        now.set(Instant.ofEpochSecond(1_010));
        assertThat(tokens.find("Bearer a")).isEmpty();
    }

    @Test
    void anyOtherTokenIsUnknown() {
        tokens.remember("Bearer a", "wang", 2_000);

        assertThat(tokens.find("Bearer b")).isEmpty();
        assertThat(tokens.find("Bearer a ")).isEmpty();
    }
}
