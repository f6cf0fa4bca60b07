package org.xiaobao.bench;

import java.sql.Connection;
import java.time.Duration;
import java.util.Map;
import org.xiaobao.bench.floor.BareKafka;
import org.xiaobao.bench.load.Figures;
import org.xiaobao.bench.load.Load;
import org.xiaobao.bench.load.Report;
import org.xiaobao.bench.suite.Copies;
import org.xiaobao.bench.suite.Processes;
import org.xiaobao.bench.suite.RunningSuite;

/**
 * {@code 05-backlog}: how fast the relay brings events to the broker that have waited, and reporting counts them; floor: a bare
 * producer. The events are copies of real ones with ids of their own, made by SQL in one transaction.
 */
final class Backlog implements Scenario {

    private static final String TOPIC = "complaints.events.v1";
    private static final String SOME = "select id, received_at as at from complaint where institution = '"
            + RunningSuite.INSTITUTION + "' order by id desc limit 200";

    @Override
    public void run(RunningSuite suite, Report report) throws Exception {
        warm(suite);
        double floor = BareKafka.produce(BareKafka.sample(TOPIC), Settings.BACKLOG);
        floor = Math.min(
                floor, BareKafka.produce(BareKafka.sample(TOPIC), Settings.BACKLOG)); // the first warms the JVM
        report.row("floor: bare producer", Figures.plain(Settings.BACKLOG / floor) + "/s", "", "the second of two");
        Processes processes = new Processes(suite, Map.of());
        try (Connection database = suite.database("complaints")) {
            Copies copies = new Copies(database);
            wait(copies);
            Map<String, Double> before = processes.milliseconds();
            long start = System.nanoTime();
            database.commit();
            while (copies.count("select count(*) from (select from outbox limit 1) as one") > 0) {
                database.commit();
                Thread.sleep(20);
            }
            double sent = (System.nanoTime() - start) / 1e9;
            Map<String, Double> cpu = Processes.each(before, processes.milliseconds(), Settings.BACKLOG);
            report.row(
                    "relay",
                    Figures.plain(Settings.BACKLOG / sent) + "/s",
                    Figures.percent(floor / sent) + " of the floor",
                    Figures.parts(cpu));
            suite.awaitLevel();
            double counted = (System.nanoTime() - start) / 1e9;
            report.row("until counted in reporting", Figures.plain(Settings.BACKLOG / counted) + "/s", "", "");
        }
    }

    /** So that there is something to copy, and the relay has run. */
    private static void warm(RunningSuite suite) throws Exception {
        try (Load load = Load.of(() -> new Registration(RunningSuite.COMPLAINTS, suite.token("complaint-officer")))) {
            load.run(Duration.ofSeconds(Settings.SECONDS));
        }
        suite.awaitLevel();
    }

    /** Nothing of it is seen before the commit. */
    private static void wait(Copies copies) throws Exception {
        copies.begin();
        copies.make(
                SOME,
                Settings.BACKLOG,
                Map.of("journal", "aggregate_id"),
                "insert into outbox (shard, aggregate_id, event_id) select abs(hashtext(id::text)) % 16, id, event from copy");
    }
}
