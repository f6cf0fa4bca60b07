package org.xiaobao.gateway.problem;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

/** Lets only readers on to a page. */
public final class ReadOnly {

    private static final String ALLOWED = "GET, HEAD, OPTIONS";

    private ReadOnly() {}

    public static void check(RoutingContext ctx) {
        HttpMethod method = ctx.request().method();
        if (method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD)) {
            ctx.next();
        } else if (method.equals(HttpMethod.OPTIONS)) {
            ctx.response().setStatusCode(204).putHeader("Allow", ALLOWED).end();
        } else {
            ProblemWriter.answer(
                    ctx,
                    Refused.because(Refusal.METHOD_NOT_ALLOWED, "请使用 GET", "Use GET")
                            .with("Allow", ALLOWED));
        }
    }
}
