package org.xiaobao.gateway.routing;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.xiaobao.gateway.problem.ProblemWriter;
import org.xiaobao.gateway.problem.Refusal;
import org.xiaobao.gateway.problem.Refused;
import org.xiaobao.platform.wire.Flaw;
import org.xiaobao.platform.wire.RequestHead;

/** Refuses an ambiguous path, line or header before authentication, routing or anything else looks at it. */
@ApplicationScoped
class PathHygiene {

    /** Above Quarkus' own filters; authentication has 200, CORS 300. */
    private static final int FIRST = 10_000;

    void register(@Observes Filters filters) {
        filters.register(this::check, FIRST);
    }

    private void check(RoutingContext ctx) {
        Optional<Refused> refused = RawTarget.flaw(ctx.request().uri())
                .map(flaw -> Refused.because(Refusal.BAD_PATH, flaw.zh(), flaw.en()))
                .or(() -> RequestHead.flaw(ctx.request()).map(flaw -> unclear(ctx, flaw)));
        if (refused.isEmpty()) {
            ctx.next();
        } else {
            ProblemWriter.answer(ctx, refused.get());
        }
    }

    /** What follows such a head on its connection cannot be trusted to be another request. */
    private static Refused unclear(RoutingContext ctx, Flaw flaw) {
        ctx.addEndHandler(end -> ctx.request().connection().close());
        return Refused.because(Refusal.valueOf(flaw.kind().name()), flaw.zh(), flaw.en())
                .with("Connection", "close");
    }
}
