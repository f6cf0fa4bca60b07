package org.xiaobao.platform.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What every answer says unless it says otherwise: it is about cases, so nobody keeps it; it is what its type says; it is no frame. */
@ApplicationScoped
class AnswerHeaders {

    /** Before {@link RequestHygiene}, whose refusals are answers too. */
    private static final int BEFORE_ALL = 10_001;

    void install(@Observes Filters filters) {
        filters.register(AnswerHeaders::add, BEFORE_ALL);
    }

    private static void add(RoutingContext call) {
        call.response()
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Referrer-Policy", "no-referrer")
                .putHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        call.next();
    }
}
