package org.xiaobao.complaints.upload;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.vertx.VertxInputStream;
import org.xiaobao.platform.problem.CommonProblem;
import org.xiaobao.platform.problem.EarlyRefusal;

/**
 * The service as a whole takes bodies as large as a year's ledger; everywhere else the ordinary limit holds, by the announced
 * length or, when none is announced, while it is read.
 */
@ApplicationScoped
class BodySizes {

    static final String LEDGERS = "/api/v1/complaint-imports";

    private static final int AFTER_THE_SERVICES_LIMIT = 1; // Quarkus' own stands at 2
    private static final long FRAME = 2L * 1024 * 1024; // as at the gateway: ten megabytes of file get through whole

    private final EarlyRefusal refusal;
    private final long ordinary;

    BodySizes(
            EarlyRefusal refusal,
            @ConfigProperty(name = "xiaobao.body-limit", defaultValue = "10M") MemorySize ordinary) {
        this.refusal = refusal;
        this.ordinary = ordinary.asLongValue();
    }

    void install(@Observes Filters filters) {
        filters.register(this::check, AFTER_THE_SERVICES_LIMIT);
    }

    private void check(RoutingContext call) {
        String path = call.normalizedPath();
        if (path.equals(LEDGERS)) {
            call.next();
            return;
        }
        long limit = path.endsWith("/attachments") ? ordinary + FRAME : ordinary;
        String announced = call.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (announced == null) {
            call.put(VertxInputStream.MAX_REQUEST_SIZE_KEY, limit);
        } else if (Long.parseLong(announced) > limit) {
            refusal.closing(
                    call,
                    CommonProblem.BODY_TOO_LARGE,
                    "此地址的正文上限为 " + limit + " 字节",
                    "This address takes at most " + limit + " bytes");
            return;
        }
        call.next();
    }
}
