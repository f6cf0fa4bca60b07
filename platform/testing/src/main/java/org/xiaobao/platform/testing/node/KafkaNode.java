package org.xiaobao.platform.testing.node;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * One Kafka broker (KRaft) inside this JVM on the loopback interface. Its port and data stay the same through {@link
 * #stop()} and {@link #start()}; what was written and acknowledged is there again after a crash of the JVM.
 */
public final class KafkaNode implements AutoCloseable {

    private static final String CLUSTER_ID = "eGlhb2Jhby1jbHVzdGVyMQ";
    private static final int PARTITIONS = 12;

    private static volatile boolean gaveUp;

    private final Path data;
    private final int port;
    private KafkaRaftServer server;

    private KafkaNode(Path data, int port) {
        this.data = data.toAbsolutePath().normalize();
        this.port = FreePort.or(port);
    }

    /** port 0: a free one. */
    public static KafkaNode start(Path data, int port) {
        refuseToEndTheJvm();
        KafkaNode node = new KafkaNode(data, port);
        node.start();
        return node;
    }

    public synchronized void start() {
        if (server != null) {
            return;
        }
        try {
            Files.createDirectories(data);
            format();
            KafkaRaftServer starting = new KafkaRaftServer(new KafkaConfig(properties()), Time.SYSTEM);
            starting.startup();
            gaveUp = false;
            server = starting;
        } catch (Exception e) {
            throw new IllegalStateException("Kafka does not start on port " + port + " with data in " + data, e);
        }
    }

    public synchronized void stop() {
        if (server != null) {
            server.shutdown();
            server.awaitShutdown();
            server = null;
        }
    }

    /** Makes the topics that are missing: 12 partitions, records kept without limit. */
    public KafkaNode createTopics(Collection<String> names) {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap()))) {
            var existing = admin.listTopics().names().get(30, TimeUnit.SECONDS);
            List<NewTopic> missing = names.stream()
                    .filter(name -> !existing.contains(name))
                    .map(name -> new NewTopic(name, PARTITIONS, (short) 1).configs(Map.of("retention.ms", "-1")))
                    .toList();
            admin.createTopics(missing).all().get(30, TimeUnit.SECONDS);
        } catch (ExecutionException | java.util.concurrent.TimeoutException e) {
            throw new IllegalStateException("Topics could not be made: " + names, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return this;
    }

    public String bootstrap() {
        return "127.0.0.1:" + port;
    }

    /** False after a stop and after an error that Kafka itself holds to be fatal. */
    public synchronized boolean alive() {
        return server != null && !gaveUp;
    }

    public int port() {
        return port;
    }

    @Override
    public void close() {
        stop();
    }

    private void format() throws Exception {
        var said = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        new Formatter()
                .setPrintStream(said)
                .setNodeId(1)
                .setClusterId(CLUSTER_ID)
                .addDirectory(data.toString())
                .setMetadataLogDirectory(data.toString())
                .setControllerListenerName("CONTROLLER")
                .setIgnoreFormatted(true)
                .run();
    }

    private Map<String, Object> properties() {
        int controllerPort = FreePort.or(0);
        Map<String, Object> all = new HashMap<>();
        all.put("process.roles", "broker,controller");
        all.put("node.id", "1");
        all.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        all.put("listeners", "PLAINTEXT://" + bootstrap() + ",CONTROLLER://127.0.0.1:" + controllerPort);
        all.put("advertised.listeners", "PLAINTEXT://" + bootstrap());
        all.put("controller.listener.names", "CONTROLLER");
        all.put("log.dirs", data.toString());
        all.put("log.retention.ms", "-1");
        all.put("log.retention.bytes", "-1");
        all.put("auto.create.topics.enable", "false");
        all.put("offsets.topic.replication.factor", "1");
        all.put("offsets.topic.num.partitions", "4");
        all.put("transaction.state.log.replication.factor", "1");
        all.put("transaction.state.log.min.isr", "1");
        all.put("transaction.state.log.num.partitions", "4");
        all.put("group.initial.rebalance.delay.ms", "0");
        all.put("log.cleaner.dedupe.buffer.size", Integer.toString(16 * 1024 * 1024));
        return all;
    }

    /** Kafka ends its JVM on a fatal error; here other things live in it, so the error stays an exception. */
    private static void refuseToEndTheJvm() {
        Exit.Procedure refuse = (status, message) -> {
            gaveUp = true;
            throw new IllegalStateException("Kafka gave up with status " + status + ": " + message);
        };
        Exit.setExitProcedure(refuse);
        Exit.setHaltProcedure(refuse);
    }
}
