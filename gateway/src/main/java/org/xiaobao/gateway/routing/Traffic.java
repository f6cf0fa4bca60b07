package org.xiaobao.gateway.routing;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Counts and times what each service answered: meter {@code gateway.exchange}, tags service and outcome (2xx … 5xx, failed). */
@Startup
@ApplicationScoped
class Traffic {

    private static final String[] OUTCOMES = {"failed", "1xx", "2xx", "3xx", "4xx", "5xx"};

    private final Map<Service, Timer[]> timers = new EnumMap<>(Service.class);

    Traffic(MeterRegistry registry) {
        for (Service service : Service.values()) {
            Timer[] perOutcome = new Timer[OUTCOMES.length];
            for (int i = 0; i < OUTCOMES.length; i++) {
                perOutcome[i] = Timer.builder("gateway.exchange")
                        .description("From the request's head to the head of the service's answer")
                        .tag("service", service.key())
                        .tag("outcome", OUTCOMES[i])
                        .register(registry);
            }
            timers.put(service, perOutcome);
        }
    }

    void answered(Service service, int status, long nanos) {
        int outcome = status / 100;
        timers.get(service)[outcome < OUTCOMES.length ? outcome : 0].record(nanos, TimeUnit.NANOSECONDS);
    }

    void failed(Service service, long nanos) {
        timers.get(service)[0].record(nanos, TimeUnit.NANOSECONDS);
    }
}
