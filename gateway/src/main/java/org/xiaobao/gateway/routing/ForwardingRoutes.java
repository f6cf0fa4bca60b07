package org.xiaobao.gateway.routing;

import static java.util.stream.Collectors.joining;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.xiaobao.gateway.identity.Caller;
import org.xiaobao.gateway.identity.TokenCheck;
import org.xiaobao.gateway.limits.RateLimiter;
import org.xiaobao.gateway.problem.ProblemWriter;
import org.xiaobao.gateway.problem.Refusal;
import org.xiaobao.gateway.problem.Refused;

/**
 * What is forwarded, and what must be true before it is: {@code /api/**} and {@code /dashboard} with a verified token
 * and within the caller's rate. The token is checked in the one method that also
 * forwards, not by a path policy beside it, so no spelling of a path gets past it.
 */
@ApplicationScoped
class ForwardingRoutes {

    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET,
            HttpMethod.HEAD,
            HttpMethod.POST,
            HttpMethod.PUT,
            HttpMethod.PATCH,
            HttpMethod.DELETE,
            HttpMethod.OPTIONS);
    private static final String DASHBOARD = "/dashboard";

    private final TokenCheck tokens;
    private final RateLimiter rates;
    private final Forwarder forwarder;

    ForwardingRoutes(TokenCheck tokens, RateLimiter rates, Forwarder forwarder) {
        this.tokens = tokens;
        this.rates = rates;
        this.forwarder = forwarder;
    }

    void register(@Observes Router router) {
        router.route().failureHandler(ForwardingRoutes::failed);
        router.route("/api/*").handler(this::authenticated);
        router.route(DASHBOARD + "/*").handler(this::authenticated);
        router.route().last().handler(ctx -> ProblemWriter.answer(ctx, nothingHere()));
    }

    /** Reached by a bug of ours, or by a request the router itself turns away, which then has a status and no failure. */
    private static void failed(RoutingContext ctx) {
        boolean turnedAway = ctx.statusCode() >= 400 && ctx.statusCode() < 500;
        ProblemWriter.answer(ctx, turnedAway ? malformed() : ctx.failure());
    }

    /** The request waits, paused, while its token is verified: no byte of the body is read for a stranger. */
    private void authenticated(RoutingContext ctx) {
        ctx.request().pause();
        tokens.caller(ctx)
                .onSuccess(caller -> attempt(ctx, () -> admitted(ctx, caller)))
                .onFailure(failure -> ProblemWriter.answer(ctx, failure));
    }

    private void admitted(RoutingContext ctx, Caller caller) {
        rates.count(caller.subject(), ctx.response());
        requireMethod(ctx);
        String path = ctx.request().path();
        if (path.equals(DASHBOARD) || path.startsWith(DASHBOARD + "/")) {
            forwarder.forward(ctx, Service.REPORTING, Pace.SHORT);
        } else {
            RouteTable.Entry entry = RouteTable.find(path).orElseThrow(ForwardingRoutes::nothingHere);
            forwarder.forward(ctx, entry.service(), entry.pace());
        }
    }

    private static void requireMethod(RoutingContext ctx) {
        if (!METHODS.contains(ctx.request().method())) {
            throw Refused.because(Refusal.METHOD_NOT_ALLOWED, "可用的方法见 Allow 响应头", "Use one of the methods in Allow")
                    .with(
                            "Allow",
                            METHODS.stream().map(HttpMethod::name).sorted().collect(joining(", ")));
        }
    }

    private static Refused nothingHere() {
        return Refused.because(Refusal.NOT_FOUND, "请对照 /openapi 中的接口目录", "Compare with the list of APIs at /openapi");
    }

    private static Refused malformed() {
        return Refused.because(Refusal.BAD_REQUEST, "请求目标无法识别", "The target of the request is not understood");
    }

    private static void attempt(RoutingContext ctx, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException refusedOrBroken) {
            ProblemWriter.answer(ctx, refusedOrBroken);
        }
    }
}
