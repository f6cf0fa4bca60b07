package org.xiaobao.gateway.routing;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
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

    /** Passes the request on to the same address of its service. */
    void forward(RoutingContext ctx, Service service, Pace pace) {
        long started = System.nanoTime();
        long limit = limits.forPath(ctx.request().path());
        limits.checkAnnounced(ctx.request(), limit);
        boolean withBody = UnreadBody.expected(ctx.request());
        Upstream upstream = upstreams.of(service);
        Exchange exchange = new Exchange(ctx, upstream, config.timeout().of(pace), limit, withBody);
        upstream.guarded(exchange::send, Vertx.currentContext())
                .onSuccess(answer -> {
                    traffic.answered(service, answer.statusCode(), System.nanoTime() - started);
                    try {
                        passBack(ctx, exchange, answer);
                    } catch (RuntimeException unfitToPass) {
                        exchange.abandon();
                        ProblemWriter.answer(ctx, unfitToPass);
                    }
                })
                .onFailure(failure -> {
                    traffic.failed(service, System.nanoTime() - started);
                    ProblemWriter.answer(ctx, failure);
                });
    }

    private static void passBack(RoutingContext ctx, Exchange exchange, HttpClientResponse answer) {
        HttpServerResponse response = ctx.response();
        if (response.closed()) {
            exchange.abandon();
            return;
        }
        response.setStatusCode(answer.statusCode()).setStatusMessage(answer.statusMessage());
        PassedHeaders.toCaller(answer.headers(), response.headers());
        if (answer.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            response.setChunked(true);
        }
        UnreadBody unread = UnreadBody.of(ctx);
        unread.announce();
        answer.pipe().endOnFailure(false).to(response).onComplete(sent -> unread.letGo(), brokenOff -> {
            exchange.abandon();
            ctx.request().connection().close(); // so that no caller takes a part for the whole
        });
    }
}
