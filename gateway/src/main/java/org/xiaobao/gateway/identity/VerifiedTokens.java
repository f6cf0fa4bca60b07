package org.xiaobao.gateway.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Remembers tokens whose signature was verified a moment ago, by SHA-256, so that a caller's hundredth request costs a
 * hash and not an RSA operation. Bounded in number and age; an expired token is never found.
 */
@ApplicationScoped
class VerifiedTokens {

    private final Cache<ByteBuffer, Caller> callers;
    private final InstantSource clock;

    @Inject
    VerifiedTokens(IdentityConfig config) {
        this(config, Clock.systemUTC());
    }

    VerifiedTokens(IdentityConfig config, InstantSource clock) {
        this.clock = clock;
        callers = Caffeine.newBuilder()
                .maximumSize(config.rememberedTokens())
                .expireAfterWrite(config.rememberVerified())
                .build();
    }

    Optional<Caller> find(String authorization) {
        Caller caller = callers.getIfPresent(digest(authorization));
        return caller == null || caller.expired(clock.instant().getEpochSecond())
                ? Optional.empty()
                : Optional.of(caller);
    }

    void remember(String authorization, Caller caller) {
        callers.put(digest(authorization), caller);
    }

    private static ByteBuffer digest(String authorization) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return ByteBuffer.wrap(sha256.digest(authorization.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java platform has SHA-256
        }
    }
}
