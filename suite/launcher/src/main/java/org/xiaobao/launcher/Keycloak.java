package org.xiaobao.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The identity provider: prepared once for this machine, then started with the realm of the suite. It keeps its data in
 * the embedded PostgreSQL. The realm file holds no secret; they come in as environment variables when it is imported.
 */
final class Keycloak {

    static final int PORT = 8180;
    static final String BASE = "http://localhost:" + PORT;
    static final String REALM = BASE + "/realms/xiaobao";
    static final String ADMIN = "admin";

    private static final List<String> BUILD =
            List.of("build", "--db=postgres", "--health-enabled=false", "--metrics-enabled=false");

    private final Home home;
    private final Path distribution;

    Keycloak(Home home) {
        this.home = home;
        this.distribution = distributionIn(home.keycloakDistribution());
    }

    private static Path distributionIn(Path unpacked) {
        try (Stream<Path> inside = Files.list(unpacked)) {
            return inside.filter(path -> Files.exists(path.resolve("lib/quarkus-run.jar")))
                    .findFirst()
                    .orElseThrow(() -> new Failure("Keycloak is not in " + unpacked));
        } catch (IOException e) {
            throw new Failure("Keycloak is not unpacked in " + unpacked + ". Start with ./run, which does it.", e);
        }
    }

    boolean prepared() {
        try {
            return Files.exists(preparation())
                    && Files.readString(preparation()).equals(String.join(" ", BUILD));
        } catch (IOException e) {
            return false;
        }
    }

    /** Lets Keycloak build itself for its options, so that every start after is quick. */
    void prepare() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvm());
        command.addAll(BUILD);
        try {
            Files.createDirectories(home.log("keycloak-build").getParent());
            int exit = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.to(home.log("keycloak-build").toFile()))
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new Failure("Keycloak cannot be prepared; see " + home.log("keycloak-build"));
            }
            Files.writeString(preparation(), String.join(" ", BUILD));
        } catch (IOException e) {
            throw new Failure("Keycloak cannot be prepared: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted");
        }
    }

    Child child(Secrets secrets, Databases databases) {
        placeRealm();
        List<String> jvm = new ArrayList<>(jvm());
        jvm.addAll(List.of(
                "start",
                "--optimized",
                "--cache=local",
                "--import-realm",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + PORT,
                "--hostname=" + BASE));
        return new Child(
                home,
                new Child.Spec("keycloak", BASE, jvm, environment(secrets, databases), REALM, Duration.ofSeconds(180)));
    }

    private static Map<String, String> environment(Secrets secrets, Databases databases) {
        return Map.of(
                "KC_DB_URL", databases.jdbcUrl("keycloak"),
                "KC_DB_USERNAME", "keycloak_owner",
                "KC_DB_PASSWORD", secrets.get(Secrets.KEYCLOAK_DATABASE),
                "KC_DB_POOL_MAX_SIZE", "10",
                "KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN,
                "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get(Secrets.KEYCLOAK_ADMIN),
                "XIAOBAO_CORE_BANKING_SECRET", secrets.get(Secrets.CORE_BANKING),
                "XIAOBAO_HOTLINE_GATEWAY_SECRET", secrets.get(Secrets.HOTLINE_GATEWAY),
                "XIAOBAO_DEMO_SECRET", secrets.get(Secrets.DEMO_CLIENT));
    }

    /** The launch that Keycloak's own script does, without its shell: the process we know is then the server itself. */
    private List<String> jvm() {
        return List.of(
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:ReservedCodeCacheSize=128m", // when the usual 48 are full nothing is compiled
                "-Xms64m",
                "-Xmx320m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Dkc.home.dir=" + distribution,
                "-Djboss.server.config.dir=" + distribution.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-cp",
                distribution.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    }

    private void placeRealm() {
        Path target = distribution.resolve("data/import/xiaobao-realm.json");
        try (InputStream realm = Keycloak.class.getResourceAsStream("/xiaobao-realm.json")) {
            Files.createDirectories(target.getParent());
            Files.copy(realm, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Failure("The realm cannot be given to Keycloak: " + e.getMessage(), e);
        }
    }

    private Path preparation() {
        return distribution.resolve(".xiaobao-prepared");
    }
}
