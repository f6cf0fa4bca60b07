package org.xiaobao.gateway.routing;

import io.quarkus.runtime.Startup;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;

/**
 * One {@link Upstream} per service. Each event loop keeps its own connections: a request and its answer never change
 * threads, and what the gateway knows of a connection is what holds at that moment.
 */
@Startup
@ApplicationScoped
class Upstreams {

    private static final int KEEP_ALIVE_SECONDS = 60;

    private final Map<Service, Upstream> upstreams = new EnumMap<>(Service.class);

    Upstreams(Vertx vertx, RoutingConfig config) {
        ThreadLocal<HttpClient> clients = ThreadLocal.withInitial(() -> client(vertx, config));
        for (Service service : Service.values()) {
            upstreams.put(service, new Upstream(service, clients::get, config));
        }
    }

    private static HttpClient client(Vertx vertx, RoutingConfig config) {
        return vertx.createHttpClient(
                new HttpClientOptions()
                        .setConnectTimeout((int) config.timeout().connect().toMillis())
                        .setKeepAliveTimeout(KEEP_ALIVE_SECONDS)
                        .setMaxHeaderSize(32 * 1024),
                new PoolOptions().setHttp1MaxSize(config.connections()).setMaxWaitQueueSize(config.queue()));
    }

    Upstream of(Service service) {
        return upstreams.get(service);
    }
}
