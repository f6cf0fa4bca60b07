package org.xiaobao.platform.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A body announced as too large is refused before REST, where Quarkus would answer without a word; this says the word. */
@ApplicationScoped
class BodyLimit {

    private static final int BEFORE_THE_REST = 1_000;

    private final EarlyRefusal refusal;
    private final long limit;

    BodyLimit(EarlyRefusal refusal, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.refusal = refusal;
        this.limit = limit.asLongValue();
    }

    void install(@Observes Filters filters) {
        filters.register(this::check, BEFORE_THE_REST);
    }

    private void check(RoutingContext call) {
        String announced = call.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (announced == null || Long.parseLong(announced) <= limit) {
            call.next();
            return;
        }
        refusal.closing(
                call,
                CommonProblem.BODY_TOO_LARGE,
                "请求正文过大，最多 " + limit + " 字节",
                "The body is too large; at most " + limit + " bytes are taken");
    }
}
