package org.xiaobao.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.xiaobao.bench.load.Figures;
import org.xiaobao.bench.load.Load;
import org.xiaobao.bench.load.Report;
import org.xiaobao.bench.load.WarmUp;
import org.xiaobao.bench.suite.RunningSuite;

/**
 * {@code 12-cold}: full load from the moment the suite says that it is ready: how long the first hundred registrations take, and
 * when half and nine tenths of the rate are reached that the same service has in the end.
 */
final class Cold implements Scenario {

    private static final List<Map.Entry<String, URI>> WAYS =
            List.of(Map.entry("straight", RunningSuite.COMPLAINTS), Map.entry("gateway", RunningSuite.GATEWAY));
    private static final int FIRST = 100;

    /** Seconds over which a rate is taken. */
    private static final int OVER = 3;

    /** When it was answered and how long that took, in seconds. */
    private record Answer(double at, double took) {}

    @Override
    public void run(RunningSuite suite, Report report) throws Exception {
        Map<String, TreeMap<Double, Double>> curves = new LinkedHashMap<>();
        for (Map.Entry<String, URI> way : WAYS) {
            List<List<Answer>> starts = new ArrayList<>();
            for (int i = 0; i < Settings.STARTS; i++) {
                String token =
                        suite.token("complaint-officer"); // before, so that nothing passes between ready and load
                suite.stop();
                suite.start();
                starts.add(load(way.getValue(), token));
            }
            WarmUp.Steady steady =
                    WarmUp.untilSteady(() -> new Registration(way.getValue(), suite.token("complaint-officer")));
            report.remark(
                    way.getKey() + ", after " + starts.get(starts.size() - 1).size() + " cold ones " + steady);
            curves.put(way.getKey(), rates(starts.get(starts.size() - 1)));
            tell(report, way.getKey(), starts, steady.perSecond());
        }
        report.lines("registrations per second after a start", "s", curves);
    }

    private static List<Answer> load(URI target, String token) throws Exception {
        Queue<Answer> answers = new ConcurrentLinkedQueue<>();
        long start = System.nanoTime();
        try (Load load = Load.of(() -> timed(new Registration(target, token), start, answers))) {
            load.run(Duration.ofSeconds(Settings.COLD));
        }
        return answers.stream().sorted(Comparator.comparing(Answer::at)).toList();
    }

    private static Load.Worker timed(Registration registration, long start, Queue<Answer> answers) {
        return new Load.Worker() {
            @Override
            public void step() throws Exception {
                long begin = System.nanoTime();
                registration.register();
                long end = System.nanoTime();
                answers.add(new Answer((end - start) / 1e9, (end - begin) / 1e9));
            }

            @Override
            public void close() throws IOException {
                registration.close();
            }
        };
    }

    private static void tell(Report report, String way, List<List<Answer>> starts, double steady) {
        List<Double> first = starts.stream()
                .flatMap(answers -> answers.stream().limit(FIRST))
                .map(answer -> answer.took() * 1000)
                .toList();
        report.row(
                way + ", first " + FIRST,
                Figures.spread(first) + " ms p50 / p99",
                "",
                starts.size() + " starts, " + Load.WORKERS + " connections");
        for (double part : new double[] {0.5, 0.9}) {
            List<Double> reached = starts.stream()
                    .map(answers -> reached(rates(answers), steady * part))
                    .toList();
            double median = Figures.median(reached);
            report.row(
                    way + ", until " + Figures.percent(part) + " of the steady rate",
                    median > Settings.COLD ? "more than " + Settings.COLD + " s" : Figures.plain(median) + " s",
                    "",
                    "steady " + Figures.plain(steady) + "/s");
        }
    }

    /** By the second in which they were answered, over the seconds before it. */
    private static TreeMap<Double, Double> rates(List<Answer> answers) {
        TreeMap<Double, Double> rates = new TreeMap<>();
        for (int second = 1; second <= Settings.COLD; second++) {
            double until = second;
            double from = Math.max(0, second - OVER);
            long answered = answers.stream()
                    .filter(answer -> answer.at() > from && answer.at() <= until)
                    .count();
            rates.put(until, answered / (until - from));
        }
        return rates;
    }

    private static double reached(TreeMap<Double, Double> rates, double wanted) {
        return rates.entrySet().stream()
                .filter(rate -> rate.getValue() >= wanted)
                .mapToDouble(Map.Entry::getKey)
                .findFirst()
                .orElse(Double.MAX_VALUE);
    }
}
