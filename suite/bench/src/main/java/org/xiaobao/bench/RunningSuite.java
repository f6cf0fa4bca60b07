package org.xiaobao.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;

/** The suite that {@code ./run} has started in this project: its addresses, tokens and databases. */
record RunningSuite(Path project) {

    static final URI GATEWAY = URI.create("http://localhost:8080");
    static final URI COMPLAINTS = URI.create("http://localhost:8081");

    String token(String role, String institution) throws IOException, InterruptedException {
        Process run = new ProcessBuilder(project.resolve("run").toString(), "token", role, "--institution", institution)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String token = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (run.waitFor() != 0 || token.isEmpty()) {
            throw new IllegalStateException("No token: is the suite running? Start it with ./run");
        }
        return token;
    }

    /** As the owner of complaints-service's database, beside whose tables the floor makes its own. */
    Connection complaintsDatabase() throws IOException, SQLException {
        Properties secrets = new Properties();
        try (var file = Files.newBufferedReader(project.resolve(".xiaobao/secrets.properties"))) {
            secrets.load(file);
        }
        String url = "jdbc:postgresql://127.0.0.1:" + postgresPort() + "/complaints?reWriteBatchedInserts=true";
        return DriverManager.getConnection(url, "complaints_owner", secrets.getProperty("database.complaints.owner"));
    }

    /** The fourth line of PostgreSQL's own pid file. */
    private int postgresPort() throws IOException {
        List<String> lines = Files.readAllLines(project.resolve(".xiaobao/postgres/postmaster.pid"));
        return Integer.parseInt(lines.get(3).strip());
    }
}
