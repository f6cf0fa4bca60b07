package org.xiaobao.gateway.identity;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.xiaobao.gateway.problem.Refusal;
import org.xiaobao.gateway.problem.Refused;
import org.xiaobao.platform.wire.VerifiedTokens;

/**
 * No request passes without a bearer token that quarkus-oidc has verified: signature, expiry, issuer, audience. Roles
 * and scope are the services' business. Runs on the event loop.
 */
@ApplicationScoped
public class TokenCheck {

    private static final String FAILURE = TokenCheck.class.getName();

    /** Quarkus' own handler would answer a bare 401 before we can answer a problem. */
    private static final BiConsumer<RoutingContext, Throwable> ANSWERED_HERE =
            (ctx, failure) -> ctx.put(FAILURE, failure);

    private final VerifiedTokens<Caller> verified;

    TokenCheck(IdentityConfig config) {
        verified = new VerifiedTokens<>(config.rememberedTokens(), config.rememberVerified(), Clock.systemUTC());
    }

    /** The caller; fails with {@link Refused} otherwise. */
    public Future<Caller> caller(RoutingContext ctx) {
        List<String> values = ctx.request().headers().getAll(HttpHeaders.AUTHORIZATION);
        if (values.size() != 1 || !values.get(0).regionMatches(true, 0, "Bearer ", 0, 7)) {
            return Future.failedFuture(unauthenticated("Bearer", "请携带一个 Bearer 令牌", "Send one Bearer token"));
        }
        Optional<Caller> known = verified.find(values.get(0));
        return known.isPresent() ? Future.succeededFuture(known.get()) : verify(ctx, values.get(0));
    }

    private Future<Caller> verify(RoutingContext ctx, String authorization) {
        ctx.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, ANSWERED_HERE);
        var identity = QuarkusHttpUser.getSecurityIdentity(ctx, null).subscribeAsCompletionStage();
        return Future.fromCompletionStage(identity, ctx.vertx().getOrCreateContext())
                .otherwiseEmpty()
                .map(found -> callerOf(found, ctx.get(FAILURE)))
                .onSuccess(caller -> verified.remember(authorization, caller, caller.expiresAtEpochSecond()));
    }

    private static Caller callerOf(SecurityIdentity identity, Throwable failure) {
        if (identity != null
                && identity.getPrincipal() instanceof JsonWebToken token
                && token.getSubject() != null
                && token.getExpirationTime() > 0) {
            return new Caller(token.getSubject(), token.getExpirationTime());
        }
        throw isAboutTheToken(failure) ? invalid() : unreachable(failure);
    }

    /** Without its keys nothing can be said about a token: telling its bearer that it is worthless would be wrong. */
    static boolean isAboutTheToken(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException || cause instanceof TimeoutException || cause instanceof OIDCException) {
                return false;
            }
        }
        return true;
    }

    private static Refused unreachable(Throwable failure) {
        return Refused.because(Refusal.UNAVAILABLE, "身份服务暂时不可用", "The identity provider cannot be reached")
                .with("Retry-After", "5")
                .causedBy(failure);
    }

    private static Refused invalid() {
        return unauthenticated(
                "Bearer error=\"invalid_token\"",
                "令牌已过期、被篡改或不是发给本系统的",
                "The token has expired, was altered or is not meant for this system");
    }

    private static Refused unauthenticated(String challenge, String zh, String en) {
        return Refused.because(Refusal.UNAUTHENTICATED, zh, en).with("WWW-Authenticate", challenge);
    }
}
