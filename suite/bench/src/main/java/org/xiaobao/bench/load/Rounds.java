package org.xiaobao.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.xiaobao.bench.suite.Processes;

/** Measures several in turn, round after round, so that what disturbs one disturbs all: each one's rates and processor time. */
public final class Rounds {

    private record Turn(double perSecond, Map<String, Double> cpu) {}

    private final Processes processes;
    private final Map<String, List<Turn>> turns = new LinkedHashMap<>();

    private Rounds(Processes processes) {
        this.processes = processes;
    }

    public static Rounds of(
            int rounds, Duration time, Processes processes, Map<String, Callable<? extends Load.Worker>> contenders)
            throws Exception {
        Rounds all = new Rounds(processes);
        contenders.keySet().forEach(name -> all.turns.put(name, new ArrayList<>()));
        for (int round = 1; round <= rounds; round++) {
            StringBuilder said = new StringBuilder("round " + round + ":");
            for (Map.Entry<String, Callable<? extends Load.Worker>> contender : contenders.entrySet()) {
                Turn turn = all.turn(contender.getValue(), time);
                all.turns.get(contender.getKey()).add(turn);
                said.append(String.format(Locale.ROOT, "  %s %.0f", contender.getKey(), turn.perSecond()));
            }
            System.out.println(said);
        }
        return all;
    }

    private Turn turn(Callable<? extends Load.Worker> maker, Duration time) throws Exception {
        try (Load load = Load.of(maker)) {
            Map<String, Double> before = processes.milliseconds();
            Load.Count count = load.run(time);
            return new Turn(count.perSecond(), Processes.each(before, processes.milliseconds(), count.steps()));
        }
    }

    public double perSecond(String name) {
        return Figures.median(turns.get(name).stream().map(Turn::perSecond).toList());
    }

    /** Median over the rounds of what one was to another in the same round. */
    public double ratio(String name, String other) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < turns.get(name).size(); i++) {
            ratios.add(
                    turns.get(name).get(i).perSecond() / turns.get(other).get(i).perSecond());
        }
        return Figures.median(ratios);
    }

    /** Milliseconds of processor time for one step, by process; medians. */
    public Map<String, Double> cpu(String name) {
        Map<String, List<Double>> all = new TreeMap<>();
        turns.get(name).forEach(turn -> turn.cpu()
                .forEach((process, each) ->
                        all.computeIfAbsent(process, none -> new ArrayList<>()).add(each)));
        Map<String, Double> medians = new TreeMap<>();
        all.forEach((process, each) -> medians.put(process, Figures.median(each)));
        return medians;
    }
}
