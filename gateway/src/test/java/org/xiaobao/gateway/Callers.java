package org.xiaobao.gateway;

import io.smallrye.jwt.build.Jwt;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** Signs tokens as the identity provider would, with a key made for this run. */
public final class Callers {

    private static final KeyPair OURS = newKey();
    private static final KeyPair FOREIGN = newKey();

    private Callers() {}

    static String publicKey() {
        return Base64.getEncoder().encodeToString(OURS.getPublic().getEncoded());
    }

    /** The header of a caller no other test uses. */
    public static String anyone() {
        return named("caller-" + UUID.randomUUID());
    }

    public static String named(String subject) {
        return header(OURS, subject, "xiaobao", Instant.now().plusSeconds(300));
    }

    public static String expired() {
        return header(OURS, "late", "xiaobao", Instant.now().minusSeconds(5));
    }

    public static String expiringAt(Instant instant) {
        return header(OURS, "soon-" + UUID.randomUUID(), "xiaobao", instant);
    }

    public static String signedByAStranger() {
        return header(FOREIGN, "stranger", "xiaobao", Instant.now().plusSeconds(300));
    }

    public static String meantForAnother() {
        return header(OURS, "lost", "payments", Instant.now().plusSeconds(300));
    }

    private static String header(KeyPair key, String subject, String audience, Instant expiry) {
        return "Authorization: Bearer "
                + Jwt.subject(subject)
                        .issuer("https://idp.example/realms/xiaobao")
                        .audience(audience)
                        .issuedAt(Instant.now().minusSeconds(600))
                        .expiresAt(expiry)
                        .sign(key.getPrivate());
    }

    private static KeyPair newKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
