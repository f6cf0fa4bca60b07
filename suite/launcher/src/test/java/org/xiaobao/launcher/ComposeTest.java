package org.xiaobao.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The compose file is checked as text: no container engine is needed, and none has run it here. */
class ComposeTest {

    private static final Path PROJECT = Path.of("../..");

    private Map<String, Object> compose;
    private Map<String, Map<String, Object>> services;

    @BeforeEach
    void readIt() throws IOException {
        compose = new Yaml().load(Files.readString(PROJECT.resolve("docker-compose.yml")));
        services = map(compose.get("services"));
    }

    @Test
    void itHasTheSixApplicationsAndWhatTheyStandOn() {
        assertThat(services.keySet()).contains("postgres", "kafka", "keycloak");
        assertThat(services.keySet())
                .containsAll(Stream.of(Service.values()).map(Service::folder).toList());
    }

    @Test
    void everyServiceThatStaysHasAHealthCheckAndAnImage() {
        services.forEach((name, service) -> {
            assertThat(service).as(name).containsKey("image");
            if (!"no".equals(service.get("restart"))) {
                assertThat(service).as(name).containsKey("healthcheck");
            }
        });
    }

    @Test
    void everyApplicationIsBuiltFromTheOneDockerfileAndListensWhereItsHealthIsAsked() throws IOException {
        for (Service service : Service.values()) {
            Map<String, Object> build = map(services.get(service.folder()).get("build"));
            assertThat(map(build.get("args"))).isEqualTo(Map.of("APPLICATION", service.folder()));
            assertThat(Files.readString(PROJECT.resolve((String) build.get("dockerfile"))))
                    .contains("ARG APPLICATION", "USER 10001", "${APPLICATION}/target/quarkus-app/lib/");
            assertThat(services.get(service.folder()).get("healthcheck").toString())
                    .contains(Integer.toString(service.managementPort()));
        }
    }

    @Test
    void noSecretIsWrittenInIt() {
        services.forEach((name, service) -> environment(service)
                .filter(entry -> entry.getKey().matches(".*(PASSWORD|SECRET|TOKEN).*"))
                .filter(entry -> !entry.getKey().endsWith("_ISSUER"))
                .forEach(entry -> {
                    assertThat(entry.getKey()).as(name).endsWith("_FILE");
                    assertThat(entry.getValue().toString()).startsWith("/run/secrets/");
                }));
    }

    @Test
    void everySecretThatIsUsedIsDeclaredAsAFileAndMade() throws IOException {
        Map<String, Map<String, String>> declared = map(compose.get("secrets"));
        String made = Files.readString(PROJECT.resolve("docker/make-secrets.sh"));
        services.forEach(
                (name, service) -> assertThat(declared.keySet()).as(name).containsAll(secrets(service)));
        declared.forEach((name, secret) -> {
            assertThat(secret.get("file")).isEqualTo("docker/secrets/" + name);
            assertThat(made).containsPattern("\\b" + name + "\\b");
        });
    }

    @Test
    void onlyTheGatewayAndTheLoginPageAreReachableAndOnlyFromThisMachine() {
        Map<String, Object> published = services.entrySet().stream()
                .filter(service -> service.getValue().containsKey("ports"))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, service -> service.getValue().get("ports")));
        assertThat(published)
                .isEqualTo(
                        Map.of("gateway", List.of("127.0.0.1:8080:8080"), "keycloak", List.of("127.0.0.1:8180:8180")));
    }

    @Test
    void theDatabaseHasTheLocaleThatChineseSearchNeedsAndItsVolumeWhereTheImageKeepsData() {
        Map<String, Object> postgres = services.get("postgres");
        assertThat(postgres.get("environment").toString())
                .contains("--locale-provider=builtin --builtin-locale=C.UTF-8");
        assertThat(postgres.get("volumes").toString()).contains("postgres:/var/lib/postgresql,");
    }

    private static Stream<Map.Entry<String, Object>> environment(Map<String, Object> service) {
        Map<String, Object> environment = map(service.getOrDefault("environment", Map.of()));
        return environment.entrySet().stream();
    }

    private static List<String> secrets(Map<String, Object> service) {
        List<Object> used = list(service.getOrDefault("secrets", List.of()));
        return used.stream()
                .map(secret -> secret instanceof Map<?, ?> named ? (String) named.get("source") : (String) secret)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static <V> Map<String, V> map(Object yaml) {
        return (Map<String, V>) yaml;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Object yaml) {
        return (List<Object>) yaml;
    }
}
