package org.xiaobao.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where things are: the project, and the folder with all data, secrets and logs of this suite: {@code .xiaobao} beneath it, or
 * what XIAOBAO_DATA names (the tests have their own).
 */
record Home(Path project, Path root) {

    static Home of(String project) {
        return of(project, System.getenv("XIAOBAO_DATA"));
    }

    static Home of(String project, String data) {
        Path folder = Path.of(project).toAbsolutePath().normalize();
        return new Home(
                folder,
                data == null
                        ? folder.resolve(".xiaobao")
                        : Path.of(data).toAbsolutePath().normalize());
    }

    Path secrets() {
        return root.resolve("secrets.properties");
    }

    Path keysets() {
        return root.resolve("keysets");
    }

    Path postgres() {
        return root.resolve("postgres");
    }

    Path kafka() {
        return root.resolve("kafka");
    }

    Path run() {
        return root.resolve("run");
    }

    Path log(String name) {
        return root.resolve("logs").resolve(name + ".log");
    }

    Path pid(String name) {
        return run().resolve(name + ".pid");
    }

    Path serviceJar(Service service) {
        return project.resolve(service.folder()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    Path keycloakDistribution() {
        return project.resolve("suite/launcher/target/keycloak");
    }

    void create() {
        try {
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
            Files.createDirectories(root, ownerOnly);
            Files.createDirectories(root.resolve("logs"));
            Files.createDirectories(run());
            Files.createDirectories(keysets(), ownerOnly);
        } catch (IOException e) {
            throw new Failure("Cannot make " + root + ": " + e.getMessage(), e);
        }
    }

    /** Removes what a suite keeps here and nothing else; the folder may have been someone's before. */
    void delete() {
        for (String own : List.of(
                "postgres", "postgres-bin", "postgres.log", "kafka", "keysets", "logs", "run", "secrets.properties")) {
            delete(root.resolve(own));
        }
        try {
            Files.deleteIfExists(root);
        } catch (IOException notEmpty) {
            Progress.say("kept what is not the suite's own in " + root);
        }
    }

    private static void delete(Path own) {
        if (!Files.exists(own)) {
            return;
        }
        try (Stream<Path> files = Files.walk(own)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
