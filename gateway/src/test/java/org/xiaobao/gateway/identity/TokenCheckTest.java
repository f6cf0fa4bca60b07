package org.xiaobao.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import java.net.ConnectException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class TokenCheckTest {

    @Test
    void anIdentityProviderOutOfReachSaysNothingAboutTheToken() {
        assertThat(TokenCheck.isAboutTheToken(new AuthenticationFailedException(new ConnectException("refused"))))
                .isFalse();
        assertThat(TokenCheck.isAboutTheToken(new AuthenticationFailedException(new TimeoutException())))
                .isFalse();
        assertThat(TokenCheck.isAboutTheToken(new OIDCException("no keys"))).isFalse();
    }

    @Test
    void anyOtherFailureIsTheTokens() {
        assertThat(TokenCheck.isAboutTheToken(
                        new AuthenticationFailedException(new IllegalArgumentException("signature"))))
                .isTrue();
        assertThat(TokenCheck.isAboutTheToken(null)).isTrue();
    }
}
