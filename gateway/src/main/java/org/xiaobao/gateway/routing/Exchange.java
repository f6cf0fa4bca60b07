package org.xiaobao.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.net.ConnectException;
import java.time.Duration;
import org.xiaobao.gateway.limits.LimitedBody;
import org.xiaobao.gateway.problem.Refusal;
import org.xiaobao.gateway.problem.Refused;

/** One request on its way to a service until the head of the answer is there; every failure comes out as {@link Refused}. */
final class Exchange {

    private static final long NO_TIMER = -1;

    private final RoutingContext ctx;
    private final Upstream upstream;
    private final Duration timeout;
    private final ProxyRequest proxied;
    private final LimitedBody body;
    private HttpClientRequest sent;
    private long timer = NO_TIMER;
    private boolean answered;
    private boolean timedOut;

    private Exchange(RoutingContext ctx, Upstream upstream, Duration timeout, long bodyLimit, boolean withBody) {
        this.ctx = ctx;
        this.upstream = upstream;
        this.timeout = timeout;
        HttpServerRequest request = ctx.request();
        this.proxied = ProxyRequest.reverseProxy(request);
        this.body = withBody ? new LimitedBody(request, bodyLimit, this::startTimer) : null;
        proxied.setBody(withBody ? Body.body(body, proxied.getBody().length()) : null);
        PassedHeaders.rewrite(proxied.headers(), request);
    }

    /** The request must be paused when it has a body. */
    static Exchange of(RoutingContext ctx, Upstream upstream, Duration timeout, long bodyLimit, boolean withBody) {
        return new Exchange(ctx, upstream, timeout, bodyLimit, withBody);
    }

    Exchange at(String uri) {
        proxied.setURI(uri);
        return this;
    }

    Future<ProxyResponse> send() {
        return upstream.connect()
                .compose(this::sendOver, failure -> Future.failedFuture(unreachable(failure)))
                .onComplete(any -> stopTimer());
    }

    private Future<ProxyResponse> sendOver(HttpClientRequest request) {
        sent = request.exceptionHandler(failure -> {}); // it also fails the answer, where it is explained
        if (ctx.response().closed()) {
            request.reset();
            return Future.failedFuture(callerLeft());
        }
        if (body == null) {
            startTimer();
            ctx.request().resume();
        } else if (proxied.proxiedRequest().headers().contains(HttpHeaders.EXPECT)) {
            ctx.response().writeContinue();
        }
        return proxied.send(request).recover(failure -> Future.failedFuture(explain(failure)));
    }

    private void startTimer() {
        if (!answered) {
            timer = ctx.vertx().setTimer(timeout.toMillis(), expired -> {
                timedOut = true;
                sent.reset();
            });
        }
    }

    private void stopTimer() {
        answered = true;
        if (timer != NO_TIMER) {
            ctx.vertx().cancelTimer(timer);
        }
    }

    private Refused unreachable(Throwable failure) {
        if (failure instanceof ConnectionPoolTooBusyException || failure instanceof ConnectException) {
            return upstream.unavailable(); // expected when a service is down: its stack would say nothing more
        }
        return upstream.unavailable().causedBy(failure);
    }

    private Refused explain(Throwable failure) {
        if (body != null && body.excess() != null) {
            return body.excess();
        }
        if (timedOut) {
            return upstream.tooSlow();
        }
        return ctx.response().closed() ? callerLeft() : upstream.brokeOff().causedBy(failure);
    }

    private static Refused callerLeft() {
        return Refused.because(Refusal.BAD_REQUEST, "调用方已断开", "The caller has left");
    }
}
