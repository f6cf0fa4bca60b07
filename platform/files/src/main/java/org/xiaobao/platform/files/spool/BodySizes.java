package org.xiaobao.platform.files.spool;

import io.quarkus.arc.All;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.OptionalLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.vertx.VertxInputStream;
import org.xiaobao.platform.problem.CommonProblem;
import org.xiaobao.platform.problem.EarlyRefusal;

/**
 * A service as a whole takes bodies as large as its largest; everywhere but where a {@link BodyLimit} speaks of the path the
 * ordinary limit holds, by the announced length or, when none is announced, while it is read.
 */
@ApplicationScoped
class BodySizes {

    private static final int AFTER_THE_SERVICES_LIMIT = 1; // Quarkus' own stands at 2

    private final EarlyRefusal refusal;
    private final List<BodyLimit> limits;
    private final long ordinary;

    BodySizes(
            EarlyRefusal refusal,
            @All List<BodyLimit> limits,
            @ConfigProperty(name = "xiaobao.body-limit", defaultValue = "10M") MemorySize ordinary) {
        this.refusal = refusal;
        this.limits = limits;
        this.ordinary = ordinary.asLongValue();
    }

    void install(@Observes Filters filters) {
        filters.register(this::check, AFTER_THE_SERVICES_LIMIT);
    }

    private void check(RoutingContext call) {
        OptionalLong limit = limitOf(call.normalizedPath());
        String announced = call.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (limit.isPresent() && announced == null) {
            call.put(VertxInputStream.MAX_REQUEST_SIZE_KEY, limit.getAsLong());
        } else if (limit.isPresent() && Long.parseLong(announced) > limit.getAsLong()) {
            refusal.closing(
                    call,
                    CommonProblem.BODY_TOO_LARGE,
                    "此地址的正文上限为 " + limit.getAsLong() + " 字节",
                    "This address takes at most " + limit.getAsLong() + " bytes");
            return;
        }
        call.next();
    }

    /** Empty where the limit of the whole service is enough. */
    private OptionalLong limitOf(String path) {
        for (BodyLimit limit : limits) {
            if (limit.paths().test(path)) {
                OptionalLong beyond = limit.beyondOrdinary();
                return beyond.isEmpty() ? beyond : OptionalLong.of(ordinary + beyond.getAsLong());
            }
        }
        return OptionalLong.of(ordinary);
    }
}
