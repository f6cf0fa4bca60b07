package org.xiaobao.launcher;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The passwords of this suite: made at the first start, kept in one file only its owner can read, never changed after.
 * A key that a later version needs is added.
 */
final class Secrets {

    static final String POSTGRES = "postgres.superuser";
    static final String KEYCLOAK_DATABASE = "database.keycloak";
    static final String KEYCLOAK_ADMIN = "keycloak.admin";
    static final String CORE_BANKING = "client.core-banking";
    static final String HOTLINE_GATEWAY = "client.hotline-gateway";
    static final String DEMO_CLIENT = "client.xiaobao-demo";
    static final String DEMO_ACCOUNTS = "demo.accounts";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<String, String> values;

    private Secrets(Map<String, String> values) {
        this.values = values;
    }

    static String owner(String database) {
        return "database." + database + ".owner";
    }

    static String service(String database) {
        return "database." + database + ".service";
    }

    /** Reads the file, or makes it; with data but without the file nothing could be opened any more. */
    static Secrets open(Path file, boolean dataExists) {
        if (dataExists && !Files.exists(file)) {
            throw new Failure(file + " is gone, but the data it opens exist. Put it back, or remove both: ./run reset");
        }
        Map<String, String> values = new TreeMap<>(read(file));
        int known = values.size();
        keys().forEach(key -> values.computeIfAbsent(key, missing -> random()));
        if (values.size() > known) {
            write(file, values);
        }
        return new Secrets(values);
    }

    String get(String key) {
        String value = values.get(key);
        if (value == null) {
            throw new IllegalArgumentException("No such secret: " + key);
        }
        return value;
    }

    private static List<String> keys() {
        Stream<String> databases = Stream.of(Service.values())
                .filter(Service::hasDatabase)
                .flatMap(service -> Stream.of(owner(service.database()), service(service.database())));
        Stream<String> others = Stream.of(
                POSTGRES, KEYCLOAK_DATABASE, KEYCLOAK_ADMIN, CORE_BANKING, HOTLINE_GATEWAY, DEMO_CLIENT, DEMO_ACCOUNTS);
        return Stream.concat(databases, others).toList();
    }

    private static String random() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static Map<String, String> read(Path file) {
        if (!Files.exists(file)) {
            return Map.of();
        }
        try {
            Properties properties = new Properties();
            properties.load(new StringReader(Files.readString(file)));
            return properties.stringPropertyNames().stream()
                    .collect(Collectors.toMap(key -> key, properties::getProperty));
        } catch (IOException e) {
            throw new Failure("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private static void write(Path file, Map<String, String> values) {
        String text = values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("\n", "# Made by ./run. Not for version control.\n", "\n"));
        try {
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Path fresh = Files.createTempFile(file.getParent(), "secrets", ".new", ownerOnly);
            Files.writeString(fresh, text);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new Failure("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }
}
