package org.xiaobao.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Starts the five service doubles and points the gateway of the test at them; time-outs and limits small enough to reach. */
public final class ServiceDoubles implements QuarkusTestResourceLifecycleManager {

    private static final Map<String, ServiceDouble> DOUBLES = new LinkedHashMap<>();

    private Vertx vertx;

    public static ServiceDouble of(String service) {
        return DOUBLES.get(service);
    }

    /** Requests that got through to any service. */
    public static int requests() {
        return DOUBLES.values().stream().mapToInt(ServiceDouble::requests).sum();
    }

    @Override
    public Map<String, String> start() {
        System.setProperty("xiaobao.wire.head", "3s"); // read where a server begins to listen
        System.setProperty("xiaobao.wire.grace", "3s");
        vertx = Vertx.vertx();
        Map<String, String> config = new HashMap<>(Map.of(
                "quarkus.oidc.public-key", Callers.publicKey(),
                "xiaobao.gateway.timeout.response", "1s",
                "xiaobao.gateway.breaker.requests", "8",
                "xiaobao.gateway.breaker.pause", "1s",
                "xiaobao.gateway.limits.requests-per-second", "5",
                "xiaobao.gateway.limits.burst", "50"));
        for (String name : new String[] {"complaints", "mediation", "review", "training", "reporting"}) {
            ServiceDouble service = new ServiceDouble(name, vertx).start();
            DOUBLES.put(name, service);
            config.put("xiaobao.gateway.upstream." + name, "http://localhost:" + service.port());
        }
        return config;
    }

    @Override
    public void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
