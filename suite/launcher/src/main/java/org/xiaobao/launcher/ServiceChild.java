package org.xiaobao.launcher;

import java.nio.file.Files;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How one of the six applications is started: plain Quarkus settings in its environment, no secret on a command line. */
final class ServiceChild {

    private static final Duration DEADLINE = Duration.ofSeconds(120);

    private ServiceChild() {}

    static void requireBuilt(Service service, Home home) {
        if (!Files.exists(home.serviceJar(service))) {
            throw new Failure(service.folder() + " is not built: " + home.serviceJar(service)
                    + " is missing. Start with ./run, which builds it.");
        }
    }

    static Child of(Service service, Home home, Secrets secrets, Databases databases) {
        return new Child(
                home,
                new Child.Spec(
                        service.folder(),
                        "http://localhost:" + service.port(),
                        jvm(service, home),
                        environment(service, home, secrets, databases),
                        service.readiness(),
                        DEADLINE));
    }

    /**
     * What one request may allocate is bounded where it is read, and a stack overflow ends its request alone. When memory runs out
     * all the same it hits any thread, the relay's or a consumer's too, which would then stand still unseen: better the process ends
     * and the supervisor starts it again.
     */
    private static List<String> jvm(Service service, Home home) {
        String jar = home.serviceJar(service).toString();
        return service.busy()
                ? List.of(
                        "-XX:+UseSerialGC",
                        "-Xms96m",
                        "-Xmn48m",
                        "-XX:MetaspaceSize=128m", // else four full collections while it starts
                        "-Xmx384m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-jar",
                        jar)
                : List.of(
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:ReservedCodeCacheSize=128m", // when the usual 48 are full nothing is compiled
                        "-Xms32m",
                        "-Xmx256m",
                        "-XX:MinHeapFreeRatio=20", // what lives is small and stays: half the heap need not stand empty
                        // for it
                        "-XX:MaxHeapFreeRatio=40",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-jar",
                        jar);
    }

    private static Map<String, String> environment(Service service, Home home, Secrets secrets, Databases databases) {
        Map<String, String> environment = new HashMap<>();
        environment.put("MALLOC_ARENA_MAX", "2"); // else the C library keeps a heap of its own for nearly every thread
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(service.port()));
        environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(service.managementPort()));
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", Keycloak.REALM);
        if (service.hasDatabase()) {
            String database = service.database();
            environment.put("QUARKUS_DATASOURCE_JDBC_URL", databases.jdbcUrl(database));
            environment.put("QUARKUS_DATASOURCE_USERNAME", database);
            environment.put("QUARKUS_DATASOURCE_PASSWORD", secrets.get(Secrets.service(database)));
            environment.put("QUARKUS_FLYWAY_USERNAME", database + "_owner");
            environment.put("QUARKUS_FLYWAY_PASSWORD", secrets.get(Secrets.owner(database)));
            environment.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + Broker.PORT);
            environment.put(
                    "XIAOBAO_KEYSET_FILE",
                    home.keysets().resolve(database + ".json").toString());
            environment.put("XIAOBAO_KEYSET_CREATE", "true");
        }
        return environment;
    }
}
