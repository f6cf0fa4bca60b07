package org.xiaobao.bench;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.xiaobao.bench.floor.BareQuarkus;
import org.xiaobao.bench.floor.PostgresFloor;
import org.xiaobao.bench.floor.RowChanges;
import org.xiaobao.bench.load.Figures;
import org.xiaobao.bench.load.Load;
import org.xiaobao.bench.load.Report;
import org.xiaobao.bench.load.Rounds;
import org.xiaobao.bench.load.WarmUp;
import org.xiaobao.bench.suite.Processes;
import org.xiaobao.bench.suite.RunningSuite;

/** {@code 01-register} with both floors: complaints registered, straight at complaints-service and through the gateway. */
final class Register implements Scenario {

    private static final String POSTGRES = "00-floor PostgreSQL";
    private static final String QUARKUS = "00-floor Quarkus";
    private static final String STRAIGHT = "straight";
    private static final String GATEWAY = "gateway";

    @Override
    public void run(RunningSuite suite, Report report) throws Exception {
        Callable<Registration> straight =
                () -> new Registration(RunningSuite.COMPLAINTS, suite.token("complaint-officer"));
        Callable<Registration> gateway = () -> new Registration(RunningSuite.GATEWAY, suite.token("complaint-officer"));
        report.remark(STRAIGHT + " " + WarmUp.untilSteady(straight));
        report.remark(GATEWAY + " " + WarmUp.untilSteady(gateway));
        try (BareQuarkus bare = BareQuarkus.start(suite.project());
                PostgresFloor floor = PostgresFloor.of(suite, changes(suite, straight))) {
            Callable<Load.Worker> http = () -> bare.worker(Registration.body());
            report.remark(QUARKUS + " " + WarmUp.untilSteady(http));
            report.remark(POSTGRES + " " + WarmUp.untilSteady(floor::worker));
            floor.fill(); // it has grown more than ours meanwhile
            report.remark("before, " + floor.rows());
            Map<String, Callable<? extends Load.Worker>> contenders = new LinkedHashMap<>();
            contenders.put(POSTGRES, floor::worker);
            contenders.put(STRAIGHT, straight);
            contenders.put(GATEWAY, gateway);
            contenders.put(QUARKUS, http);
            Rounds rounds = Rounds.of(
                    Settings.ROUNDS,
                    Duration.ofSeconds(Settings.SECONDS),
                    new Processes(suite, Map.of("bare Quarkus", bare.pid())),
                    contenders);
            report.remark("after, " + floor.rows());
            tell(rounds, report);
        }
    }

    private static RowChanges changes(RunningSuite suite, Callable<Registration> maker) throws Exception {
        try (var database = suite.database("complaints");
                Registration one = maker.call()) {
            RowChanges changes = new RowChanges(database);
            changes.observe(one.register());
            return changes;
        }
    }

    private static void tell(Rounds rounds, Report report) {
        row(rounds, report, POSTGRES, "");
        row(rounds, report, QUARKUS, "");
        row(rounds, report, STRAIGHT, Figures.percent(rounds.ratio(STRAIGHT, POSTGRES)) + " of PostgreSQL");
        row(rounds, report, GATEWAY, Figures.percent(rounds.ratio(GATEWAY, STRAIGHT)) + " of straight");
        Map<String, Double> bars = new LinkedHashMap<>();
        for (String name : new String[] {POSTGRES, STRAIGHT, GATEWAY}) {
            bars.put(name, rounds.perSecond(name));
        }
        report.bars("registrations per second", bars);
    }

    private static void row(Rounds rounds, Report report, String name, String ratio) {
        report.row(name, Figures.plain(rounds.perSecond(name)) + "/s", ratio, Figures.parts(rounds.cpu(name)));
    }
}
