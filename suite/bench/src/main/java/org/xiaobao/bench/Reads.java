package org.xiaobao.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.xiaobao.bench.load.Figures;
import org.xiaobao.bench.load.Report;
import org.xiaobao.bench.suite.HttpConnection;
import org.xiaobao.bench.suite.RunningSuite;

/**
 * Questions asked through the gateway by one client, again and again, at each size. Their floor is a page of fifty complaints
 * read by their keys over JDBC.
 */
final class Reads {

    private final RunningSuite suite;
    private final Report report;
    private final Map<String, TreeMap<Double, Double>> lines = new LinkedHashMap<>();

    Reads(RunningSuite suite, Report report) {
        this.suite = suite;
        this.report = report;
    }

    /** @param questions a name and a path each */
    void at(int size, String institution, String role, Map<String, String> questions) throws Exception {
        double floor = floor(institution);
        report.row("floor: 50 by key, of " + size, Figures.plain(floor) + " ms p50", "", "");
        for (String path : questions.values()) { // once through, so that the first is not the coldest
            ask(path, role, institution, Settings.TIMES / 10);
        }
        for (Map.Entry<String, String> question : questions.entrySet()) {
            List<Double> milliseconds = ask(question.getValue(), role, institution, Settings.TIMES);
            double p50 = Figures.median(milliseconds);
            lines.computeIfAbsent(question.getKey(), none -> new TreeMap<>()).put(Math.log10(size), p50);
            report.row(
                    question.getKey() + ", of " + size,
                    Figures.spread(milliseconds) + " ms p50 / p99",
                    Figures.plain(p50 / floor),
                    "");
        }
    }

    /** Those whose time grew most. */
    void plot() {
        Map<String, TreeMap<Double, Double>> most = new LinkedHashMap<>();
        lines.entrySet().stream()
                .sorted((a, b) -> Double.compare(
                        b.getValue().lastEntry().getValue(),
                        a.getValue().lastEntry().getValue()))
                .limit(6)
                .forEach(line -> most.put(line.getKey(), line.getValue()));
        report.lines("p50 in ms, the slowest", "= log10 of the size", most);
    }

    private List<Double> ask(String path, String role, String institution, int times) throws Exception {
        String token = suite.token(role, institution);
        List<Double> milliseconds = new ArrayList<>();
        try (HttpConnection connection = new HttpConnection(RunningSuite.GATEWAY)) {
            for (int i = 0; i < Math.max(1, times); i++) {
                long start = System.nanoTime();
                HttpConnection.Reply reply = connection.send("GET", path, token, null);
                milliseconds.add((System.nanoTime() - start) / 1e6);
                if (reply.status() != 200) {
                    throw new IOException(path + " was answered with " + reply.status() + ": " + reply.body());
                }
            }
        }
        return milliseconds;
    }

    private double floor(String institution) throws SQLException, IOException {
        List<Double> milliseconds = new ArrayList<>();
        try (Connection database = suite.database("complaints");
                PreparedStatement ids = database.prepareStatement(
                        "select array_agg(id) from (select id from complaint where institution = ? limit 50) as page");
                PreparedStatement rows = database.prepareStatement("select * from complaint where id = any(?)")) {
            ids.setString(1, institution);
            try (ResultSet row = ids.executeQuery()) {
                row.next();
                rows.setArray(1, row.getArray(1));
            }
            for (int i = -Settings.TIMES / 10; i < Settings.TIMES; i++) {
                long start = System.nanoTime();
                try (ResultSet found = rows.executeQuery()) {
                    while (found.next()) {
                        found.getBytes(1);
                    }
                }
                if (i >= 0) {
                    milliseconds.add((System.nanoTime() - start) / 1e6);
                }
            }
        }
        return Figures.median(milliseconds);
    }
}
