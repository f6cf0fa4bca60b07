package org.xiaobao.gateway.routing;

import io.quarkus.runtime.Startup;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;

/** One {@link Upstream} per service, over one pool of kept-alive connections. */
@Startup
@ApplicationScoped
class Upstreams {

    private static final int UPSTREAM_KEEP_ALIVE_SECONDS = 60;

    private final Map<Service, Upstream> upstreams = new EnumMap<>(Service.class);

    Upstreams(Vertx vertx, RoutingConfig config) {
        HttpClient client = vertx.createHttpClient(
                new HttpClientOptions()
                        .setConnectTimeout((int) config.timeout().connect().toMillis())
                        .setKeepAliveTimeout(UPSTREAM_KEEP_ALIVE_SECONDS)
                        .setMaxHeaderSize(32 * 1024)
                        .setTcpNoDelay(true),
                new PoolOptions().setHttp1MaxSize(config.connections()).setMaxWaitQueueSize(config.queue()));
        for (Service service : Service.values()) {
            upstreams.put(service, new Upstream(service, client, config));
        }
    }

    Upstream of(Service service) {
        return upstreams.get(service);
    }
}
