package org.xiaobao.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.net.ConnectException;
import java.time.Duration;
import org.xiaobao.gateway.limits.LimitedBody;
import org.xiaobao.gateway.problem.Refusal;
import org.xiaobao.gateway.problem.Refused;

/**
 * One request on its way to a service until the head of the answer is there; every failure comes out as {@link Refused}.
 * All of it happens on one event loop, that of the caller's connection.
 */
final class Exchange {

    private static final long NO_TIMER = -1;

    private final RoutingContext ctx;
    private final Upstream upstream;
    private final Duration timeout;
    private final LimitedBody body;
    private String uri;
    private boolean compressed = true;
    private HttpClientRequest sent;
    private boolean fullySent;
    private HttpClientResponse answer;
    private boolean answerEnded;
    private boolean timedOut;
    private long timer = NO_TIMER;

    /** The request must be paused when it has a body. */
    Exchange(RoutingContext ctx, Upstream upstream, Duration timeout, long bodyLimit, boolean withBody) {
        this.ctx = ctx;
        this.upstream = upstream;
        this.timeout = timeout;
        this.uri = ctx.request().uri();
        this.body = withBody ? new LimitedBody(ctx.request(), bodyLimit, this::requestSent) : null;
        ctx.addEndHandler(end -> {
            if (end.failed()) {
                abandon();
            }
        });
    }

    Exchange at(String address) {
        uri = address;
        return this;
    }

    /** Asks for an answer the gateway can read. */
    Exchange uncompressed() {
        compressed = false;
        return this;
    }

    /** The answer comes paused. */
    Future<HttpClientResponse> send() {
        return upstream.connect()
                .compose(this::sendOver, failure -> Future.failedFuture(unreachable(failure)))
                .onComplete(any -> stopTimer());
    }

    private Future<HttpClientResponse> sendOver(HttpClientRequest request) {
        if (ctx.response().closed()) {
            request.reset();
            return Future.failedFuture(callerLeft());
        }
        try {
            return start(request);
        } catch (RuntimeException broken) {
            request.reset(); // or its connection would stay lent for ever
            return Future.failedFuture(broken);
        }
    }

    private Future<HttpClientResponse> start(HttpClientRequest request) {
        HttpServerRequest original = ctx.request();
        sent = request.setMethod(original.method())
                .setURI(uri)
                .exceptionHandler(failure -> {}); // also fails response()
        PassedHeaders.toService(original, request.headers());
        if (!compressed) {
            request.headers().remove(HttpHeaders.ACCEPT_ENCODING);
        }
        Future<HttpClientResponse> head = request.response()
                .onSuccess(this::headArrived)
                .recover(failure -> Future.failedFuture(explain(failure)));
        if (body == null) {
            requestSent();
            request.end();
            original.resume();
        } else {
            stream(original, request);
        }
        return head;
    }

    private void stream(HttpServerRequest original, HttpClientRequest request) {
        if (original.headers().contains(HttpHeaders.EXPECT)) {
            ctx.response().writeContinue();
        }
        String length = original.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null) {
            request.setChunked(true);
        } else {
            request.putHeader(HttpHeaders.CONTENT_LENGTH, length);
        }
        body.pipe().endOnFailure(false).to(request).onFailure(brokenOff -> abandon());
    }

    private void requestSent() {
        fullySent = true;
        if (answer == null) {
            timer = ctx.vertx().setTimer(timeout.toMillis(), expired -> {
                timedOut = true;
                sent.reset();
            });
        }
    }

    private void headArrived(HttpClientResponse head) {
        answer = head.pause();
        head.end().onComplete(end -> answerEnded = true);
    }

    private void stopTimer() {
        if (timer != NO_TIMER) {
            ctx.vertx().cancelTimer(timer);
        }
    }

    /**
     * Ends an exchange nobody waits for. A finished one must not be reset: that would close a connection which by then
     * may carry the request of another caller. So what has already come in is let out first.
     */
    void abandon() {
        if (sent == null || answerEnded && fullySent) {
            return;
        }
        if (answer == null || !fullySent) {
            sent.reset();
            return;
        }
        answer.handler(unwanted -> {}).resume();
        ctx.vertx().runOnContext(drained -> {
            if (!answerEnded) {
                sent.reset();
            }
        });
    }

    private Refused unreachable(Throwable failure) {
        boolean expected = failure instanceof ConnectionPoolTooBusyException || failure instanceof ConnectException;
        return expected ? upstream.unavailable() : upstream.unavailable().causedBy(failure);
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
