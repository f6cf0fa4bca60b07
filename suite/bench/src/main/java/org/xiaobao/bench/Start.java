package org.xiaobao.bench;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xiaobao.bench.floor.BareQuarkus;
import org.xiaobao.bench.load.Figures;
import org.xiaobao.bench.load.Report;
import org.xiaobao.bench.suite.Copies;
import org.xiaobao.bench.suite.Processes;
import org.xiaobao.bench.suite.RunningSuite;

/**
 * {@code 10-start}: until everything is ready, on an empty folder and again; then, with nobody asking anything, the memory of each
 * process (PSS, what is shared divided among its sharers), transactions and processor time. Floor: the bare endpoint.
 */
final class Start implements Scenario {

    private static final int IDLE = 30;
    private static final String COMMITTED = "select sum(xact_commit + xact_rollback)::bigint from pg_stat_database";

    @Override
    public void run(RunningSuite suite, Report report) throws Exception {
        floor(suite, report);
        report.row("start, empty folder", Figures.plain(suite.startAfresh()) + " s", "", suite.readyLines());
        List<Double> starts = new ArrayList<>();
        for (int i = 0; i < Settings.STARTS; i++) {
            suite.stop();
            starts.add(suite.start());
        }
        report.row(
                "start, data there already",
                Figures.plain(Figures.median(starts)) + " s",
                "",
                starts.size() + " starts; the last: " + suite.readyLines());
        Thread.sleep(IDLE * 1000L);
        idle(suite, report);
    }

    private static void floor(RunningSuite suite, Report report) throws Exception {
        long start = System.nanoTime();
        try (BareQuarkus bare = BareQuarkus.start(suite.project())) {
            double seconds = (System.nanoTime() - start) / 1e9;
            double held =
                    new Processes(suite, Map.of("bare", bare.pid())).megabytes().get("bare");
            report.row("floor: bare Quarkus", Figures.plain(seconds) + " s", "", Figures.plain(held) + " MB");
        }
    }

    private static void idle(RunningSuite suite, Report report) throws Exception {
        Processes processes = new Processes(suite, Map.of());
        Map<String, Double> held = processes.megabytes();
        report.row(
                "memory when idle",
                Figures.plain(held.values().stream()
                                .mapToDouble(Double::doubleValue)
                                .sum()) + " MB",
                "",
                Figures.parts(held));
        report.bars("memory when idle, MB (PSS)", new LinkedHashMap<>(held));
        try (Connection database = suite.superuser("postgres")) {
            Copies sql = new Copies(database);
            Map<String, Double> before = processes.milliseconds();
            long transactions = sql.count(COMMITTED);
            Thread.sleep(IDLE * 1000L);
            report.row(
                    "transactions when idle",
                    Figures.plain((sql.count(COMMITTED) - transactions) / (double) IDLE) + "/s",
                    "",
                    "CPU ms in a second " + Figures.parts(Processes.each(before, processes.milliseconds(), IDLE)));
        }
    }
}
