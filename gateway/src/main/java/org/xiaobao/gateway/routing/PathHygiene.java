package org.xiaobao.gateway.routing;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.xiaobao.gateway.problem.ProblemWriter;
import org.xiaobao.gateway.problem.Refusal;
import org.xiaobao.gateway.problem.Refused;
import org.xiaobao.gateway.problem.Text;

/** Refuses an ambiguous path before authentication, routing or anything else looks at it. */
@ApplicationScoped
class PathHygiene {

    /** Above Quarkus' own filters; authentication has 200, CORS 300. */
    private static final int FIRST = 10_000;

    void register(@Observes Filters filters) {
        filters.register(this::check, FIRST);
    }

    private void check(RoutingContext ctx) {
        Optional<Text> flaw = RawTarget.flaw(ctx.request().uri());
        if (flaw.isEmpty()) {
            ctx.next();
        } else {
            ProblemWriter.answer(
                    ctx,
                    Refused.because(
                            Refusal.BAD_PATH, flaw.get().zh(), flaw.get().en()));
        }
    }
}
