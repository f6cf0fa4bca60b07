package org.xiaobao.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;
import org.xiaobao.bench.floor.BareKafka;
import org.xiaobao.bench.load.Figures;
import org.xiaobao.bench.load.Report;
import org.xiaobao.bench.suite.Copies;
import org.xiaobao.bench.suite.HttpConnection;
import org.xiaobao.bench.suite.Processes;
import org.xiaobao.bench.suite.RunningSuite;

/**
 * {@code 06-rebuild}: all figures built again from the topics beside the live ones, proved and swapped; floor: a bare consumer
 * that reads the same records, then COPY of the rows that came out into copies of the tables.
 */
final class Rebuild implements Scenario {

    private static final String REBUILDS = "/api/v1/projections/rebuilds";
    private static final List<String> TABLES = List.of("fact", "figure_total", "figure_day");

    @Override
    public void run(RunningSuite suite, Report report) throws Exception {
        long events = BareKafka.consume("complaints.events.v1").getKey();
        if (events < Settings.BACKLOG) {
            new Backlog().run(suite, report);
        }
        suite.awaitLevel();
        var read = BareKafka.consume("complaints.events.v1");
        double copied = copy(suite);
        double floor = read.getValue() + copied;
        report.row(
                "floor: bare consumer and COPY",
                Figures.plain(read.getKey() / floor) + " events/s",
                "",
                Figures.plain(read.getValue()) + " s and " + Figures.plain(copied) + " s");
        Processes processes = new Processes(suite, Map.of());
        Map<String, Double> before = processes.milliseconds();
        long start = System.nanoTime();
        JsonNode rebuilt = rebuild(suite);
        double seconds = (System.nanoTime() - start) / 1e9;
        Map<String, Double> cpu = Processes.each(
                before, processes.milliseconds(), rebuilt.get("events").asLong());
        report.row(
                "rebuild of " + rebuilt.get("events") + " events",
                Figures.plain(rebuilt.get("events").asLong() / seconds) + " events/s",
                Figures.percent(floor / seconds) + " of the floor",
                rebuilt.get("status").asText() + ", " + rebuilt.get("factsAfter") + " facts; " + Figures.parts(cpu));
    }

    private static JsonNode rebuild(RunningSuite suite) throws Exception {
        ObjectMapper json = new ObjectMapper();
        try (HttpConnection asking = new HttpConnection(RunningSuite.GATEWAY)) {
            HttpConnection.Reply reply = asking.send("POST", REBUILDS, suite.token("operator"), "");
            if (reply.status() != 201) {
                throw new IOException("the rebuild was answered with " + reply.status() + ": " + reply.body());
            }
            JsonNode rebuild = json.readTree(reply.body());
            while (rebuild.get("status").asText().equals("RUNNING")) {
                Thread.sleep(200);
                String path = REBUILDS + "/" + rebuild.get("id").asText();
                rebuild = json.readTree(
                        asking.send("GET", path, suite.token("operator"), null).body());
            }
            return rebuild;
        }
    }

    /** Seconds to write what the live generation holds, into copies with the same indexes. */
    private static double copy(RunningSuite suite) throws Exception {
        try (Connection database = suite.database("reporting")) {
            Copies sql = new Copies(database);
            sql.run("drop schema if exists bench cascade");
            sql.run("create schema bench");
            double seconds = 0;
            for (String table : TABLES) {
                sql.run("create table bench.%1$s (like public.%1$s including all)".formatted(table));
                seconds += copy(database, table);
            }
            sql.run("drop schema bench cascade");
            return seconds;
        }
    }

    private static double copy(Connection database, String table) throws Exception {
        var copying = database.unwrap(PGConnection.class).getCopyAPI();
        Path rows = Files.createTempFile("bench", ".copy");
        try {
            try (OutputStream out = Files.newOutputStream(rows)) {
                copying.copyOut(
                        "copy (select * from public.%s where generation = (select live_generation from projection)) to stdout"
                                .formatted(table),
                        out);
            }
            long start = System.nanoTime();
            try (InputStream in = Files.newInputStream(rows)) {
                copying.copyIn("copy bench.%s from stdin".formatted(table), in, 1 << 16);
            }
            return (System.nanoTime() - start) / 1e9;
        } finally {
            Files.delete(rows);
        }
    }
}
