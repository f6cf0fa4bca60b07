package org.xiaobao.gateway.routing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** Where the services are and how long the gateway waits for them. */
@ConfigMapping(prefix = "xiaobao.gateway")
interface RoutingConfig {

    Upstreams upstream();

    Timeouts timeout();

    Breaker breaker();

    /** Connections of one event loop to one service; more requests than this at once wait in a queue. */
    @WithDefault("128")
    int connections();

    /** Requests of one event loop waiting for a connection; the next one is answered 503 at once. */
    @WithDefault("512")
    int queue();

    /** Scheme, host and port of each service; in the environment XIAOBAO_GATEWAY_UPSTREAM_COMPLAINTS and so on. */
    interface Upstreams {

        @WithDefault("http://localhost:8081")
        URI complaints();

        @WithDefault("http://localhost:8082")
        URI mediation();

        @WithDefault("http://localhost:8083")
        URI review();

        @WithDefault("http://localhost:8084")
        URI training();

        @WithDefault("http://localhost:8085")
        URI reporting();

        default URI of(Service service) {
            return switch (service) {
                case COMPLAINTS -> complaints();
                case MEDIATION -> mediation();
                case REVIEW -> review();
                case TRAINING -> training();
                case REPORTING -> reporting();
            };
        }
    }

    /** Counted from the last byte of the request to the head of the answer. */
    interface Timeouts {

        @WithDefault("1s")
        Duration connect();

        @WithDefault("30s")
        Duration response();

        /** For ledgers and documents. Stays under the idle time-out of 75 s, which would cut the caller off first. */
        @WithDefault("70s")
        Duration longResponse();

        default Duration of(Pace pace) {
            return switch (pace) {
                case SHORT -> response();
                case LONG -> longResponse();
            };
        }
    }

    /** After half of so many requests have failed, a service is left alone for a while; callers get 503 at once. */
    interface Breaker {

        @WithDefault("20")
        int requests();

        @WithDefault("2s")
        Duration pause();
    }
}
