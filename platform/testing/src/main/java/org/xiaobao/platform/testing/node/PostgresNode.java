package org.xiaobao.platform.testing.node;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * One PostgreSQL on the loopback interface, with passwords (SCRAM) from its first moment and the builtin C.UTF-8 locale.
 * It starts again on an existing directory, also after a crash, and first ends a server left over there. The port stays
 * the same through {@link #stop()} and {@link #start()}.
 */
public final class PostgresNode implements AutoCloseable {

    /** durable: every commit is on disk (fsync); otherwise fast and for tests only. port 0: a free one. */
    public record Settings(Path data, int port, boolean durable, String superuserPassword, int maxConnections) {

        public static Settings durable(Path data, int port, String superuserPassword) {
            return new Settings(data, port, true, superuserPassword, 150);
        }

        public static Settings forTests(Path data) {
            return new Settings(data, 0, false, "postgres", 150);
        }
    }

    private static final String SUPERUSER = "postgres";

    private final Settings settings;
    private final Path data;
    private final int port;
    private final Postmaster postmaster;
    private EmbeddedPostgres server;

    private PostgresNode(Settings settings) {
        this.settings = settings;
        this.data = settings.data().toAbsolutePath().normalize();
        this.port = FreePort.or(settings.port());
        this.postmaster = new Postmaster(data);
    }

    public static PostgresNode start(Settings settings) {
        PostgresNode node = new PostgresNode(settings);
        node.start();
        return node;
    }

    public synchronized void start() {
        stop();
        try {
            Files.createDirectories(data);
            Path passwordFile = passwordFile();
            try {
                server = builder(passwordFile).start();
            } finally {
                Files.delete(passwordFile);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start on " + data + "; see " + log(), e);
        }
    }

    private EmbeddedPostgres.Builder builder(Path passwordFile) {
        Redirect log = Redirect.appendTo(log().toFile()); // a file, not a pipe: the server may outlive this JVM
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setPort(port)
                .setErrorRedirector(log)
                .setOutputRedirector(log)
                .setConnectConfig("password", settings.superuserPassword())
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                // These two are no locale, but this map is what reaches initdb: passwords from the first moment on.
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", passwordFile.toString())
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("password_encryption", "scram-sha-256")
                .setServerConfig("log_error_verbosity", "terse") // its log would quote the failing row
                .setServerConfig("max_connections", Integer.toString(settings.maxConnections()));
        if (settings.durable()) {
            builder.setServerConfig("shared_buffers", ServerMemory.sharedBuffers())
                    .setServerConfig(
                            "max_wal_size", "2GB"); // a checkpoint every five minutes under load, not every two
            // the temporary directory, where tests share one copy of the programs, gets swept
            builder.setOverrideWorkingDirectory(
                    data.resolveSibling(data.getFileName() + "-bin").toFile());
        }
        String durable = settings.durable() ? "on" : "off";
        return builder.setServerConfig("fsync", durable)
                .setServerConfig("synchronous_commit", durable)
                .setServerConfig("full_page_writes", durable);
    }

    /**
     * Makes database {@code name}, its owner {@code name_owner} (runs migrations) and the role {@code name} (runs the
     * service: no tables of its own). Existing ones stay and get the given passwords.
     */
    public PostgresNode createDatabase(String name, String ownerPassword, String servicePassword) {
        try (Connection connection = superuser("postgres")) {
            new DatabaseSetup(connection).create(name, ownerPassword, servicePassword);
        } catch (SQLException e) {
            throw new IllegalStateException("Database " + name + " could not be made", e);
        }
        try (Connection connection = superuser(name)) {
            DatabaseSetup.grantSchema(connection, name);
        } catch (SQLException e) {
            throw new IllegalStateException("Rights in database " + name + " could not be given", e);
        }
        return this;
    }

    /** A connection as the superuser; the caller closes it. */
    public Connection superuser(String database) throws SQLException {
        return server.getDatabase(SUPERUSER, database).getConnection();
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public int port() {
        return port;
    }

    public boolean alive() {
        return postmaster.running().isPresent();
    }

    /** Also releases what a server that was killed from outside still holds here. */
    public synchronized void stop() {
        try {
            if (server != null) {
                server.close();
            }
            server = null;
            postmaster.endLeftover();
            Files.deleteIfExists(data.resolve("epg-lock"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        stop();
    }

    private Path log() {
        return data.resolveSibling(data.getFileName() + ".log");
    }

    private Path passwordFile() throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Path file = Files.createTempFile("postgres", ".pw", ownerOnly);
        return Files.writeString(file, settings.superuserPassword());
    }
}
