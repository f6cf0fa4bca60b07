package org.xiaobao.platform.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.xiaobao.platform.note.NoteBackbone;
import org.xiaobao.platform.testing.Tokens;

@QuarkusTest
@WithTestResource(NoteBackbone.class)
class VerifiedIdentitiesIT {

    @Inject
    IdentityProviderManager manager;

    @Test
    void aTokenThatWasVerifiedForARequestIsNotVerifiedAgain() {
        String token = Tokens.with().subject("remembered").sign();
        given().auth().oauth2(token).get("/notes");
        assertThat(asked(token)).isSameAs(asked(token));
        assertThat(asked(token).getPrincipal().getName()).isNotBlank();
    }

    private SecurityIdentity asked(String token) {
        return manager.authenticateBlocking(new TokenAuthenticationRequest(new AccessTokenCredential(token)));
    }
}
