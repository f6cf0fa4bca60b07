package org.xiaobao.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.xiaobao.platform.testing.node.KafkaNode;
import org.xiaobao.platform.testing.node.PostgresNode;
import org.xiaobao.platform.testing.node.Postmaster;

/**
 * The two servers of this JVM. Quarkus loads test resources and tests in different class loaders, so what they share is
 * kept by one of them and handed over as JDK types only.
 */
final class BackboneServers {

    static final String PASSWORD = "for-tests-only";

    private static final Path ROOT = Path.of("target", "backbone").toAbsolutePath();

    private static Map<String, Object> servers;

    private BackboneServers() {}

    static Backbone.Broker broker() {
        Map<String, Object> shared = shared();
        return new Backbone.Broker((String) shared.get("kafka"), (Runnable) shared.get("kafka.stop"), (Runnable)
                shared.get("kafka.start"));
    }

    static Backbone.Database postgres() {
        Map<String, Object> shared = shared();
        return new Backbone.Database((String) shared.get("postgres"), (Runnable) shared.get("postgres.stop"), (Runnable)
                shared.get("postgres.start"));
    }

    @SuppressWarnings("unchecked")
    static void database(String name) {
        ((Consumer<String>) shared().get("postgres.database")).accept(name);
    }

    @SuppressWarnings("unchecked")
    static void topics(Collection<String> names) {
        ((Consumer<Collection<String>>) shared().get("kafka.topics")).accept(names);
    }

    /** The one copy of this class that the whole JVM shares is the system class loader's. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> shared() {
        try {
            Method only = ClassLoader.getSystemClassLoader()
                    .loadClass(BackboneServers.class.getName())
                    .getDeclaredMethod("started");
            only.setAccessible(true);
            return (Map<String, Object>) only.invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The servers of the backbone do not start", e);
        }
    }

    private static synchronized Map<String, Object> started() {
        if (servers == null) {
            onSystemClasses(() -> servers = startBoth());
        }
        return servers;
    }

    /** Kafka loads its parts by the thread's class loader, which in a Quarkus test is not the one Kafka runs in. */
    private static void onSystemClasses(Runnable work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getSystemClassLoader());
        try {
            work.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Map<String, Object> startBoth() {
        removeLeftovers();
        Path home = ROOT.resolve(Long.toString(ProcessHandle.current().pid()));
        create(home);
        PostgresNode postgres =
                PostgresNode.start(new PostgresNode.Settings(home.resolve("postgres"), 0, false, PASSWORD, 150));
        KafkaNode kafka = KafkaNode.start(home.resolve("kafka"), 0);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            kafka.close();
            postgres.close();
            delete(home);
        }));
        Map<String, Object> shared = new ConcurrentHashMap<>();
        shared.put("postgres", "127.0.0.1:" + postgres.port());
        shared.put("postgres.stop", (Runnable) postgres::stop);
        shared.put("postgres.start", (Runnable) postgres::start);
        shared.put("postgres.database", (Consumer<String>) name -> postgres.createDatabase(name, PASSWORD, PASSWORD));
        shared.put("kafka", kafka.bootstrap());
        shared.put("kafka.topics", (Consumer<Collection<String>>)
                names -> onSystemClasses(() -> kafka.createTopics(names)));
        shared.put("kafka.stop", (Runnable) kafka::stop);
        shared.put("kafka.start", (Runnable) () -> onSystemClasses(kafka::start));
        return shared;
    }

    /** A test JVM that was killed leaves its PostgreSQL running and its directory behind. */
    private static void removeLeftovers() {
        create(ROOT);
        try (Stream<Path> homes = Files.list(ROOT)) {
            homes.filter(home -> ProcessHandle.of(
                                    Long.parseLong(home.getFileName().toString()))
                            .isEmpty())
                    .forEach(home -> {
                        new Postmaster(home.resolve("postgres")).endLeftover();
                        delete(home);
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void create(Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
