package org.xiaobao.gateway.routing;

import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import org.xiaobao.gateway.limits.BodyLimits;
import org.xiaobao.gateway.problem.ProblemWriter;
import org.xiaobao.gateway.problem.UnreadBody;

/** Passes a request to its service and the answer back, streaming both ways on the event loop. */
@ApplicationScoped
class Forwarder {

    private final Upstreams upstreams;
    private final BodyLimits limits;
    private final RoutingConfig config;
    private final Traffic traffic;

    Forwarder(Upstreams upstreams, BodyLimits limits, RoutingConfig config, Traffic traffic) {
        this.upstreams = upstreams;
        this.limits = limits;
        this.config = config;
        this.traffic = traffic;
    }

    /** Passes the request on to the same address. */
    void forward(RoutingContext ctx, Service service, Pace pace) {
        forward(ctx, service, pace, ctx.request().uri());
    }

    void forward(RoutingContext ctx, Service service, Pace pace, String uri) {
        long started = System.nanoTime();
        long limit = limits.forPath(ctx.request().path());
        limits.checkAnnounced(ctx.request(), limit);
        boolean withBody = UnreadBody.expected(ctx.request());
        Upstream upstream = upstreams.of(service);
        Exchange exchange = Exchange.of(ctx, upstream, config.timeout().of(pace), limit, withBody)
                .at(uri);
        upstream.guarded(exchange::send, Vertx.currentContext())
                .onSuccess(answer -> {
                    traffic.answered(service, answer.getStatusCode(), System.nanoTime() - started);
                    passBack(ctx, answer);
                })
                .onFailure(failure -> {
                    traffic.failed(service, System.nanoTime() - started);
                    ProblemWriter.answer(ctx, failure);
                });
    }

    /** When the answer breaks off half-way the connection is reset, so that no caller takes a part for the whole. */
    private static void passBack(RoutingContext ctx, ProxyResponse answer) {
        PassedHeaders.rewriteAnswer(answer.headers());
        UnreadBody unread = UnreadBody.of(ctx);
        answer.send().onSuccess(sent -> unread.letGo());
    }
}
