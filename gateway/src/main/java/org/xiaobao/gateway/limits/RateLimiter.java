package org.xiaobao.gateway.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.xiaobao.gateway.problem.Refusal;
import org.xiaobao.gateway.problem.Refused;

/**
 * One token bucket per caller, in this process. Every counted answer tells what is left in the {@code RateLimit}
 * header (draft-ietf-httpapi-ratelimit-headers); 429 also says when to come back.
 */
@ApplicationScoped
public class RateLimiter {

    private static final int REMEMBERED_CALLERS = 50_000;

    private final int burst;
    private final int perSecond;
    private final String policy;
    private final Cache<String, Bucket> buckets;

    RateLimiter(LimitsConfig config) {
        burst = config.burst();
        perSecond = config.requestsPerSecond();
        int window = Math.max(1, (burst + perSecond - 1) / perSecond);
        policy = "\"subject\";q=" + burst + ";w=" + window;
        // A bucket is full again after one window, so forgetting an idle caller changes nothing for him.
        buckets = Caffeine.newBuilder()
                .maximumSize(REMEMBERED_CALLERS)
                .expireAfterAccess(Duration.ofSeconds(Math.max(60, 2L * window)))
                .build();
    }

    /** @throws Refused when the caller has used up his share */
    public void count(String caller, HttpServerResponse response) {
        ConsumptionProbe probe = buckets.get(caller, this::newBucket).tryConsumeAndReturnRemaining(1);
        response.putHeader("RateLimit-Policy", policy)
                .putHeader(
                        "RateLimit",
                        "\"subject\";r=" + probe.getRemainingTokens() + ";t="
                                + seconds(probe.getNanosToWaitForReset()));
        if (!probe.isConsumed()) {
            throw Refused.because(
                            Refusal.TOO_MANY_REQUESTS,
                            "每个账户每秒最多 " + perSecond + " 次请求,请按 Retry-After 重试",
                            "At most " + perSecond + " requests per second and account; retry after Retry-After")
                    .with("Retry-After", Long.toString(Math.max(1, seconds(probe.getNanosToWaitForRefill()))));
        }
    }

    private Bucket newBucket(String caller) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .build();
    }

    private static long seconds(long nanos) {
        return TimeUnit.NANOSECONDS.toSeconds(nanos + 999_999_999L);
    }
}
