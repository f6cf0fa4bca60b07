package org.xiaobao.bench;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.xiaobao.bench.floor.PostgresFloor;
import org.xiaobao.bench.floor.RowChanges;
import org.xiaobao.bench.load.Figures;
import org.xiaobao.bench.load.Load;
import org.xiaobao.bench.load.Report;
import org.xiaobao.bench.load.Rounds;
import org.xiaobao.bench.load.WarmUp;
import org.xiaobao.bench.suite.Processes;
import org.xiaobao.bench.suite.RunningSuite;

/** {@code 03-life}: complaints registered, accepted, assigned, decided, told, replied, closed and called back: eight acts each. */
final class WholeLife implements Scenario {

    private static final String FLOOR = "floor: the same changes in PostgreSQL";
    private static final String STRAIGHT = "straight";
    private static final String GATEWAY = "gateway";

    @Override
    public void run(RunningSuite suite, Report report) throws Exception {
        Callable<Life> straight = () -> new Life(RunningSuite.COMPLAINTS, suite.token("complaint-officer"));
        Callable<Life> gateway = () -> new Life(RunningSuite.GATEWAY, suite.token("complaint-officer"));
        report.remark(STRAIGHT + " " + WarmUp.untilSteady(straight));
        report.remark(GATEWAY + " " + WarmUp.untilSteady(gateway));
        try (PostgresFloor floor = PostgresFloor.of(suite, changes(suite, report))) {
            report.remark("floor " + WarmUp.untilSteady(floor::worker));
            floor.fill(); // it has grown more than ours meanwhile
            report.remark("before, " + floor.rows());
            Map<String, Callable<? extends Load.Worker>> contenders = new LinkedHashMap<>();
            contenders.put(FLOOR, floor::worker);
            contenders.put(STRAIGHT, straight);
            contenders.put(GATEWAY, gateway);
            Rounds rounds = Rounds.of(
                    Settings.ROUNDS, Duration.ofSeconds(Settings.SECONDS), new Processes(suite, Map.of()), contenders);
            report.remark("after, " + floor.rows());
            row(rounds, report, FLOOR, "");
            row(rounds, report, STRAIGHT, Figures.percent(rounds.ratio(STRAIGHT, FLOOR)) + " of the floor");
            row(rounds, report, GATEWAY, Figures.percent(rounds.ratio(GATEWAY, STRAIGHT)) + " of straight");
        }
    }

    private static RowChanges changes(RunningSuite suite, Report report) throws Exception {
        try (var database = suite.database("complaints");
                Registration one = new Registration(RunningSuite.COMPLAINTS, suite.token("complaint-officer"))) {
            RowChanges changes = new RowChanges(database);
            UUID id = one.register();
            StringBuilder rows = new StringBuilder("rows changed: registration " + changes.observe(id));
            for (Map.Entry<String, String> act : Life.ACTS.entrySet()) {
                one.act(id, act.getKey(), act.getValue());
                rows.append(", ").append(act.getKey()).append(' ').append(changes.observe(id));
            }
            report.remark(rows.toString());
            return changes;
        }
    }

    private static void row(Rounds rounds, Report report, String name, String ratio) {
        report.row(name, Figures.plain(rounds.perSecond(name)) + " lives/s", ratio, Figures.parts(rounds.cpu(name)));
    }
}
