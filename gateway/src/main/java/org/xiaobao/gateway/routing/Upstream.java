package org.xiaobao.gateway.routing;

import io.smallrye.faulttolerance.api.Guard;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.net.URI;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jboss.logging.Logger;
import org.xiaobao.gateway.problem.Refusal;
import org.xiaobao.gateway.problem.Refused;

/** One service as the gateway sees it: its address and a circuit breaker that spares it, and the caller, hopeless waits. */
final class Upstream {

    private static final Logger LOG = Logger.getLogger(Upstream.class);
    private static final TypeLiteral<CompletionStage<HttpClientResponse>> ANSWER = new TypeLiteral<>() {};

    private final Service service;
    private final Supplier<HttpClient> clients;
    private final RequestOptions address;
    private final Guard guard;
    private final String retryAfter;

    Upstream(Service service, Supplier<HttpClient> clients, RoutingConfig config) {
        this.service = service;
        this.clients = clients;
        this.address = address(config.upstream().of(service));
        long pause = config.breaker().pause().toMillis();
        this.retryAfter = Long.toString(Math.max(1, pause / 1000));
        this.guard = Guard.create()
                .withDescription(service.key())
                .withCircuitBreaker()
                .requestVolumeThreshold(config.breaker().requests())
                .failureRatio(0.5)
                .delay(pause, ChronoUnit.MILLIS)
                .when(Upstream::isItsFault)
                .onStateChange(state -> LOG.warnf("The circuit to %s is %s", service.key(), state))
                .done()
                .build();
    }

    private static RequestOptions address(URI uri) {
        boolean tls = "https".equals(uri.getScheme());
        int port = uri.getPort() > 0 ? uri.getPort() : tls ? 443 : 80;
        return new RequestOptions().setHost(uri.getHost()).setPort(port).setSsl(tls);
    }

    Future<HttpClientRequest> connect() {
        return clients.get().request(address);
    }

    /** Counts the outcome of {@code call}; does not even try while the service is known to be down. */
    Future<HttpClientResponse> guarded(Supplier<Future<HttpClientResponse>> call, Context context) {
        CompletionStage<HttpClientResponse> answer = guard.get(() -> call.get().toCompletionStage(), ANSWER);
        return Future.fromCompletionStage(answer, context)
                .recover(failure -> Future.failedFuture(
                        failure instanceof CircuitBreakerOpenException
                                ? unavailable().causedBy(failure)
                                : failure));
    }

    Refused unavailable() {
        return Refused.because(
                        Refusal.UNAVAILABLE,
                        service.title().zh() + "服务暂时不可用",
                        "The " + service.key() + " service cannot be reached")
                .with("Retry-After", retryAfter);
    }

    Refused brokeOff() {
        return Refused.because(
                        Refusal.BAD_GATEWAY,
                        service.title().zh() + "服务中断了应答,操作可能已生效,请查询后再试",
                        "The " + service.key() + " service broke off; the act may have happened, look before you retry")
                .with("Retry-After", retryAfter);
    }

    Refused tooSlow() {
        return Refused.because(
                Refusal.GATEWAY_TIMEOUT,
                service.title().zh() + "服务未在时限内应答,操作可能已生效,请查询后再试",
                "The " + service.key()
                        + " service did not answer in time; the act may have happened, look before you retry");
    }

    private static boolean isItsFault(Throwable failure) {
        return failure instanceof Refused refused && refused.refusal().status() >= 500;
    }
}
