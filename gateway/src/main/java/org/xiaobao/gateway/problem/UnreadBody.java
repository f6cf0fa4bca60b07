package org.xiaobao.gateway.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * What becomes of a request body nobody will read. A small one is swallowed and the connection lives on; otherwise the
 * answer says {@code Connection: close} and the connection ends shortly after, late enough for the answer to be read.
 */
public final class UnreadBody {

    private static final long SWALLOWED = 1024 * 1024;
    private static final long LINGER_MILLIS = 2_000;

    private final RoutingContext ctx;
    private final boolean pending;
    private final boolean closes;

    private UnreadBody(RoutingContext ctx, boolean pending, boolean closes) {
        this.ctx = ctx;
        this.pending = pending;
        this.closes = closes;
    }

    public static UnreadBody of(RoutingContext ctx) {
        HttpServerRequest request = ctx.request();
        boolean pending = !request.isEnded();
        boolean closes = pending && expected(request) && !small(request);
        return new UnreadBody(ctx, pending, closes);
    }

    /** Whether the request says that a body follows its head. */
    public static boolean expected(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null ? !length.equals("0") : request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    private static boolean small(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null
                && length.matches("\\d{1,8}")
                && Long.parseLong(length) <= SWALLOWED
                && !request.headers().contains(HttpHeaders.EXPECT); // its body may never come
    }

    /** To be called before the answer begins. */
    public void announce() {
        if (closes) {
            ctx.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
    }

    /** To be called once the answer is on its way. */
    public void letGo() {
        if (!pending) {
            return;
        }
        HttpServerRequest request = ctx.request();
        if (closes && !request.isEnded()) {
            long linger = ctx.vertx()
                    .setTimer(LINGER_MILLIS, timer -> request.connection().close());
            request.connection().closeHandler(closed -> ctx.vertx().cancelTimer(linger));
            request.endHandler(ended -> request.connection().close());
        }
        request.resume();
    }
}
