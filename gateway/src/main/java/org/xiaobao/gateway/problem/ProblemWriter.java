package org.xiaobao.gateway.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/** Answers a refusal as problem+json (RFC 9457), in the shape the services use, and leaves the connection in order. */
public final class ProblemWriter {

    private static final Logger LOG = Logger.getLogger(ProblemWriter.class);
    private static final Pattern TRACEPARENT = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}.*");

    private ProblemWriter() {}

    /** Does nothing for a caller who has left; cuts the connection when part of another answer is already out. */
    public static void answer(RoutingContext ctx, Throwable failure) {
        HttpServerResponse response = ctx.response();
        if (response.ended() || response.closed()) {
            return;
        }
        if (response.headWritten()) {
            ctx.request().connection().close();
            return;
        }
        Refused refused = failure instanceof Refused known ? known : unexpected(failure);
        String trace = traceId(ctx);
        LOG.logf(level(refused), refused.getCause(), "%s [trace %s]", refused.getMessage(), trace);
        UnreadBody unread = UnreadBody.of(ctx);
        response.setStatusCode(refused.refusal().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json;charset=UTF-8");
        refused.headers().forEach(response::putHeader);
        unread.announce();
        response.end(body(refused, ctx.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE), trace)
                .toBuffer());
        unread.letGo();
    }

    private static Refused unexpected(Throwable failure) {
        return Refused.because(Refusal.INTERNAL_ERROR, "请提供跟踪号联系支持人员", "Quote the trace id to support")
                .causedBy(failure);
    }

    /** A service that is down is told once, by its circuit breaker, not with every request. */
    private static Logger.Level level(Refused refused) {
        return switch (refused.refusal()) {
            case INTERNAL_ERROR -> Logger.Level.ERROR;
            case BAD_GATEWAY, GATEWAY_TIMEOUT -> Logger.Level.WARN;
            default -> Logger.Level.DEBUG;
        };
    }

    private static JsonObject body(Refused refused, String acceptLanguage, String trace) {
        Refusal refusal = refused.refusal();
        return new JsonObject()
                .put("type", "urn:xiaobao:problem:" + refusal.code())
                .put("title", refusal.title().in(acceptLanguage))
                .put("status", refusal.status())
                .put("detail", refused.detail().in(acceptLanguage))
                .put("code", refusal.code())
                .put("traceId", trace);
    }

    private static String traceId(RoutingContext ctx) {
        String traceparent = ctx.request().getHeader("traceparent");
        if (traceparent != null) {
            Matcher matcher = TRACEPARENT.matcher(traceparent);
            if (matcher.matches()) {
                return matcher.group(1);
            }
        }
        return UUID.randomUUID().toString().replace("-", "");
    }
}
