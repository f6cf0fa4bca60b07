package org.xiaobao.platform.wire;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Remembers tokens whose signature was verified a moment ago, by SHA-256, so that a caller's hundredth request costs a
 * hash and not an RSA operation. Bounded in number and age; an expired token is never found. A signing key that was withdrawn
 * works on for the age at most.
 *
 * @param <C> what is known of who carries the token
 */
public final class VerifiedTokens<C> {

    private record Remembered<C>(C caller, long expiresAtEpochSecond) {}

    private final Cache<ByteBuffer, Remembered<C>> callers;
    private final InstantSource clock;

    /** @param clock the one against which the token's expiry was verified: the system's */
    public VerifiedTokens(int most, Duration age, InstantSource clock) {
        this.clock = clock;
        callers = Caffeine.newBuilder().maximumSize(most).expireAfterWrite(age).build();
    }

    public Optional<C> find(String token) {
        Remembered<C> found = callers.getIfPresent(digest(token));
        return found == null || clock.instant().getEpochSecond() >= found.expiresAtEpochSecond()
                ? Optional.empty()
                : Optional.of(found.caller());
    }

    public void remember(String token, C caller, long expiresAtEpochSecond) {
        callers.put(digest(token), new Remembered<>(caller, expiresAtEpochSecond));
    }

    private static ByteBuffer digest(String token) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return ByteBuffer.wrap(sha256.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java platform has SHA-256
        }
    }
}
