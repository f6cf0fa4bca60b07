package org.xiaobao.gateway.docs;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.xiaobao.gateway.identity.ConsoleLogin;

/**
 * What every answer says unless it says otherwise: nobody keeps it, it is what its type says, it is no frame and runs no foreign
 * script. The console is Swagger UI, which writes its own scripts and styles into its page.
 */
@ApplicationScoped
class AnswerHeaders {

    /** Before the path is judged, so that its refusals are answers too. */
    private static final int BEFORE_ALL = 10_001;

    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'";

    private final String console;

    AnswerHeaders(ConsoleLogin login) {
        console =
                "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                        + " font-src 'self'; connect-src 'self' " + login.tokenOrigin()
                        + "; form-action 'none'; frame-ancestors 'none'; base-uri 'none'";
    }

    void install(@Observes Filters filters) {
        filters.register(this::complete, BEFORE_ALL);
    }

    private void complete(RoutingContext ctx) {
        ctx.addHeadersEndHandler(
                end -> complete(ctx.request().path(), ctx.response().headers()));
        ctx.next();
    }

    private void complete(String path, MultiMap headers) {
        boolean console = path != null && (path.equals("/console") || path.startsWith("/console/"));
        headers.set("X-Content-Type-Options", "nosniff");
        if (!headers.contains("Referrer-Policy")) {
            headers.set("Referrer-Policy", "no-referrer");
        }
        if (!headers.contains("Content-Security-Policy")) {
            headers.set("Content-Security-Policy", console ? this.console : NOTHING);
        }
        if (console) { // its files keep their names from release to release
            headers.set(HttpHeaders.CACHE_CONTROL, "no-cache");
        } else if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
