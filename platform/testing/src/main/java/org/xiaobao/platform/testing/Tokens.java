package org.xiaobao.platform.testing;

import io.smallrye.jwt.build.Jwt;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Access tokens as the identity provider would issue them, signed with a key made once per JVM. A service under test
 * trusts {@link #publicKey()}; nothing outside the JVM does.
 */
public final class Tokens {

    public static final String ISSUER = "https://test.xiaobao.invalid";
    public static final String AUDIENCE = "xiaobao";

    /** The keys live in the system properties because Quarkus loads this class once per class loader. */
    private static final String OURS = "org.xiaobao.token-key";

    private static final String STRANGERS = "org.xiaobao.strangers-token-key";

    /** By what they say: signing costs more than most requests that carry the token. */
    private static final Map<List<Object>, String> SIGNED = new ConcurrentHashMap<>();

    private final Set<String> roles = new LinkedHashSet<>();
    private String subject;
    private String institution = "HUAAN";
    private String unit = "/HQ";
    private String audience = AUDIENCE;
    private boolean expired;
    private boolean foreign;

    private Tokens() {}

    /** The key the service must trust: base64 of the X.509 form, without PEM header. */
    public static String publicKey() {
        return key(OURS).split(":")[1];
    }

    /** A valid token of the institution HUAAN at /HQ with these roles. */
    public static String of(String... roles) {
        Tokens tokens = with();
        tokens.roles.addAll(Set.of(roles));
        return tokens.sign();
    }

    public static Tokens with() {
        return new Tokens();
    }

    public Tokens role(String role) {
        roles.add(role);
        return this;
    }

    /** {@code null} leaves the claim out. */
    public Tokens institution(String value) {
        institution = value;
        return this;
    }

    /** {@code null} leaves the claim out. */
    public Tokens unit(String value) {
        unit = value;
        return this;
    }

    public Tokens subject(String value) {
        subject = value;
        return this;
    }

    public Tokens audience(String value) {
        audience = value;
        return this;
    }

    public Tokens expired() {
        expired = true;
        return this;
    }

    /** Right in every claim, but the signature is that of a key nobody trusts. */
    public Tokens signedByAnother() {
        foreign = true;
        return this;
    }

    /** Signed once: whoever says the same again carries the same token, as a caller does until it expires. */
    public String sign() {
        String name = subject != null ? subject : "tester-" + String.join("-", roles);
        List<Object> said = Arrays.asList(name, List.copyOf(roles), institution, unit, audience, expired, foreign);
        return SIGNED.computeIfAbsent(said, first -> signed(name));
    }

    private String signed(String name) {
        Instant now = Instant.now();
        var claims = Jwt.claims()
                .issuer(ISSUER)
                .subject(name)
                .preferredUserName(name)
                .audience(audience)
                .groups(roles)
                .issuedAt(now.minus(Duration.ofHours(2)))
                .expiresAt(expired ? now.minus(Duration.ofHours(1)) : now.plus(Duration.ofHours(2)));
        if (institution != null) {
            claims.claim("institution", institution);
        }
        if (unit != null) {
            claims.claim("unit", unit);
        }
        return claims.sign(privateKey());
    }

    private PrivateKey privateKey() {
        String key = key(foreign ? STRANGERS : OURS);
        try {
            byte[] encoded = Base64.getDecoder().decode(key.split(":")[0]);
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The test key cannot be read", e);
        }
    }

    private static String key(String whose) {
        return (String) System.getProperties().computeIfAbsent(whose, none -> newKey());
    }

    private static String newKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair pair = generator.generateKeyPair();
            Base64.Encoder base64 = Base64.getEncoder();
            return base64.encodeToString(pair.getPrivate().getEncoded()) + ":"
                    + base64.encodeToString(pair.getPublic().getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JVM has no RSA", e);
        }
    }
}
