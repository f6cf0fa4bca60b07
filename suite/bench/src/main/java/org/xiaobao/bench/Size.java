package org.xiaobao.bench;

import java.sql.Connection;
import java.time.Duration;
import java.util.Map;
import org.xiaobao.bench.load.Figures;
import org.xiaobao.bench.load.Report;
import org.xiaobao.bench.load.Rounds;
import org.xiaobao.bench.suite.Copies;
import org.xiaobao.bench.suite.Processes;
import org.xiaobao.bench.suite.RunningSuite;

/**
 * {@code 13-size}: PostgreSQL's processor time for a registration when there are few complaints and when there are many. Begins
 * on an empty suite; the complaints between are copies, with their journal.
 */
final class Size implements Scenario {

    private static final String SOME = "select id, received_at as at from complaint where institution = '"
            + RunningSuite.INSTITUTION + "' and source_reference like 'BENCH-%' order by id limit 200";

    @Override
    public void run(RunningSuite suite, Report report) throws Exception {
        suite.startAfresh();
        register(suite, 1);
        double few = at(suite, Settings.FEW, report);
        double many = at(suite, Settings.MANY, report);
        report.row("the second to the first", Figures.percent(many / few), "", "");
    }

    private static double at(RunningSuite suite, int size, Report report) throws Exception {
        try (Connection database = suite.database("complaints")) {
            Copies copies = new Copies(database);
            Map<String, String> tables = Sizes.tables();
            tables.put("journal", "aggregate_id");
            copies.make(SOME, Math.max(0, size - complaints(copies)), tables);
            Sizes.settle(copies, "complaint", "complaint_search", "deadline", "journal");
            register(suite, 1); // the pages of the indexes' ends
            long before = complaints(copies);
            Rounds rounds = register(suite, Settings.ROUNDS);
            Map<String, Double> cpu = rounds.cpu("straight");
            double postgres = Processes.ofPostgres(cpu);
            report.row(
                    "PostgreSQL's CPU, " + before + " to " + complaints(copies) + " complaints",
                    Figures.plain(postgres) + " ms",
                    "",
                    Figures.parts(cpu));
            return postgres;
        }
    }

    private static Rounds register(RunningSuite suite, int rounds) throws Exception {
        return Rounds.of(
                rounds,
                Duration.ofSeconds(Settings.SECONDS),
                new Processes(suite, Map.of()),
                Map.of("straight", () -> new Registration(RunningSuite.COMPLAINTS, suite.token("complaint-officer"))));
    }

    private static long complaints(Copies copies) throws Exception {
        return copies.count("select count(*) from complaint");
    }
}
