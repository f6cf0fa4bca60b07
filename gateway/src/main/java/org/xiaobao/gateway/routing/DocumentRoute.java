package org.xiaobao.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.xiaobao.gateway.identity.ConsoleLogin;
import org.xiaobao.gateway.limits.RateLimiter;
import org.xiaobao.gateway.problem.ProblemWriter;
import org.xiaobao.gateway.problem.ReadOnly;
import org.xiaobao.gateway.problem.Refusal;
import org.xiaobao.gateway.problem.Refused;

/** {@code GET /openapi/{service}}: the document as its service gives it; in JSON, the way to sign in is filled in. */
@ApplicationScoped
class DocumentRoute {

    private final Upstreams upstreams;
    private final RoutingConfig config;
    private final RateLimiter rates;
    private final ConsoleLogin login;

    DocumentRoute(Upstreams upstreams, RoutingConfig config, RateLimiter rates, ConsoleLogin login) {
        this.upstreams = upstreams;
        this.config = config;
        this.rates = rates;
        this.login = login;
    }

    void register(@Observes Router router) {
        router.route("/openapi/:service").handler(ReadOnly::check).handler(this::answer);
    }

    private void answer(RoutingContext ctx) {
        try {
            rates.count(ctx.request().remoteAddress().hostAddress(), ctx.response());
            Service service = Service.named(ctx.pathParam("service")).orElseThrow(DocumentRoute::unknown);
            fetch(ctx, service);
        } catch (RuntimeException refusedOrBroken) {
            ProblemWriter.answer(ctx, refusedOrBroken);
        }
    }

    private void fetch(RoutingContext ctx, Service service) {
        boolean json = wantsJson(ctx.request());
        Upstream upstream = upstreams.of(service);
        Exchange exchange = new Exchange(ctx, upstream, config.timeout().of(Pace.SHORT), 0, false)
                .at(json ? "/q/openapi?format=json" : "/q/openapi")
                .uncompressed();
        upstream.guarded(exchange::send, Vertx.currentContext())
                .compose(answer -> body(answer, upstream))
                .map(document -> json ? login.fillIn(document.toJsonObject()).toBuffer() : document)
                .onSuccess(document -> ctx.response()
                        .putHeader(
                                HttpHeaders.CONTENT_TYPE,
                                json ? "application/json;charset=UTF-8" : "application/yaml;charset=UTF-8")
                        .end(document))
                .onFailure(failure -> ProblemWriter.answer(ctx, failure));
    }

    private static Future<Buffer> body(HttpClientResponse answer, Upstream upstream) {
        Future<Buffer> body = answer.body();
        answer.resume();
        return answer.statusCode() == 200 ? body : Future.failedFuture(upstream.brokeOff());
    }

    private static boolean wantsJson(HttpServerRequest request) {
        String format = request.getParam("format");
        if (format != null) {
            return format.equalsIgnoreCase("json");
        }
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains("json");
    }

    private static Refused unknown() {
        return Refused.because(
                Refusal.NOT_FOUND, "没有这个服务,请对照 /openapi", "There is no such service; compare with /openapi");
    }
}
