package org.xiaobao.platform.security;

import io.quarkus.oidc.runtime.OidcIdentityProvider;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jose4j.jwt.NumericDate;
import org.xiaobao.platform.wire.VerifiedTokens;

/** Asked before quarkus-oidc, which verifies what is not known yet. */
@ApplicationScoped
class VerifiedIdentities implements IdentityProvider<TokenAuthenticationRequest> {

    /** Above what a provider has that says nothing, as that of quarkus-oidc. */
    private static final int BEFORE_OIDC = SYSTEM_FIRST + 2;

    private final OidcIdentityProvider oidc;
    private final VerifiedTokens<SecurityIdentity> verified;

    VerifiedIdentities(OidcIdentityProvider oidc, IdentityConfig config) {
        this.oidc = oidc;
        verified = new VerifiedTokens<>(
                config.rememberedTokens(), config.rememberVerified(), VerifiedIdentities::asVerified);
    }

    /** The clock by which the library judges expiry, and not the one by which the institution's days are counted. */
    private static Instant asVerified() {
        return Instant.ofEpochSecond(NumericDate.now().getValue());
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    @Override
    public int priority() {
        return BEFORE_OIDC;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        String token = request.getToken().getToken();
        return verified.find(token)
                .map(known -> Uni.createFrom().item(known))
                .orElseGet(() -> oidc.authenticate(request, context).map(found -> remembered(token, found)));
    }

    private SecurityIdentity remembered(String token, SecurityIdentity found) {
        if (!(found.getPrincipal() instanceof JsonWebToken claims)) {
            return found;
        }
        SecurityIdentity alone = withoutRequest(found);
        verified.remember(token, alone, claims.getExpirationTime());
        return alone;
    }

    /** Its attributes hold the request it came with, which would be kept with it. */
    private static SecurityIdentity withoutRequest(SecurityIdentity found) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(found.getPrincipal())
                .addRoles(found.getRoles())
                .addCredentials(found.getCredentials())
                .build();
    }
}
