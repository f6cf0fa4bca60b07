package org.xiaobao.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/** Runs the scenarios against the suite that is up, in turn and several times, and prints their medians as one table. */
public final class Bench {

    /** As many as complaints-service has database connections. */
    private static final int WORKERS = Integer.getInteger("workers", 12);

    private static final int ROUNDS = Integer.getInteger("rounds", 5);
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("warmUp", 20));
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("seconds", 8));
    private static final int PROBES = Integer.getInteger("probes", 300);

    private final RunningSuite suite;
    private final String token;
    private final UUID sample;

    private Bench(RunningSuite suite) throws Exception {
        this.suite = suite;
        this.token = suite.token("complaint-officer", "HUAAN");
        try (Registration first = new Registration(RunningSuite.COMPLAINTS, token)) {
            this.sample = first.register();
        }
    }

    public static void main(String[] args) throws Exception {
        Bench bench = new Bench(new RunningSuite(Path.of(args[0]).toAbsolutePath()));
        bench.run();
    }

    private void run() throws Exception {
        PostgresFloor.prepareSchema(suite);
        try (BareQuarkus bare = BareQuarkus.start(suite.project())) {
            Callable<Load.Worker> floor = () ->
                    new PostgresFloor(suite, sample, Thread.currentThread().hashCode());
            Callable<Load.Worker> http = () -> bare.worker(Registration.body());
            Callable<Load.Worker> straight = () -> new Registration(RunningSuite.COMPLAINTS, token);
            Callable<Load.Worker> gateway = () -> new Registration(RunningSuite.GATEWAY, token);
            for (Callable<Load.Worker> scenario : List.of(http, straight, gateway)) {
                Load.run(WORKERS, WARM_UP, 0, scenario);
            }
            double[][] rates = new double[ROUNDS][];
            for (int round = 0; round < ROUNDS; round++) {
                rates[round] = new double[] {full(floor), full(http), full(straight), full(gateway)};
                System.out.printf(Locale.ROOT, "round %d: %s%n", round + 1, Arrays.toString(rates[round]));
            }
            report(rates, freshness(median(column(rates, 3)) / 2));
        } finally {
            PostgresFloor.dropSchema(suite);
        }
    }

    private static double full(Callable<Load.Worker> scenario) throws Exception {
        return Load.run(WORKERS, TIME, 0, scenario);
    }

    private List<Double> freshness(double load) throws Exception {
        Duration time = Duration.ofSeconds(60);
        CompletableFuture<Void> background = CompletableFuture.runAsync(() -> {
            try {
                Load.run(WORKERS, time, load, () -> new Registration(RunningSuite.GATEWAY, token));
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        });
        List<Double> milliseconds = new Freshness(suite).probe(PROBES, time);
        background.get();
        return milliseconds;
    }

    private static void report(double[][] rates, List<Double> fresh) {
        List<Double> ofFloor = new ArrayList<>();
        List<Double> ofStraight = new ArrayList<>();
        for (double[] round : rates) {
            ofFloor.add(round[2] / round[0]);
            ofStraight.add(round[3] / round[2]);
        }
        print("00-floor PostgreSQL, transactions/s", median(column(rates, 0)), "");
        print("00-floor Quarkus endpoint, requests/s", median(column(rates, 1)), "");
        print("01-register straight, complaints/s", median(column(rates, 2)), percent(ofFloor) + " of PostgreSQL");
        print(
                "01-register through the gateway, complaints/s",
                median(column(rates, 3)),
                percent(ofStraight) + " of straight");
        print("02-freshness at half load, p50 ms", fresh.get(fresh.size() / 2), fresh.size() + " probes");
        print("02-freshness at half load, p99 ms", fresh.get((int) Math.ceil(fresh.size() * 0.99) - 1), "");
    }

    private static void print(String scenario, double figure, String ratio) {
        System.out.printf(Locale.ROOT, "| %s | %.0f | %s |%n", scenario, figure, ratio);
    }

    private static String percent(List<Double> ratios) {
        return Math.round(median(ratios) * 100) + "%";
    }

    private static List<Double> column(double[][] rates, int column) {
        return Arrays.stream(rates).map(round -> round[column]).toList();
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
