package org.xiaobao.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xiaobao.bench.load.Figures;
import org.xiaobao.bench.load.Load;
import org.xiaobao.bench.load.Report;
import org.xiaobao.bench.load.WarmUp;
import org.xiaobao.bench.suite.HttpConnection;
import org.xiaobao.bench.suite.RunningSuite;

/**
 * {@code 02-freshness}: how long after its answer a registration shows in the year's figures, asked for in an institution of its
 * own while others register at half their steady rate, and as fast as they can.
 */
final class Freshness implements Scenario {

    private static final Pattern GROSS = Pattern.compile("\"complaints\":\\{[^{}\\[]*?\"gross\":(\\d+)");
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final String PROBED = "PROBED";

    @Override
    public void run(RunningSuite suite, Report report) throws Exception {
        Callable<Registration> gateway = () -> new Registration(RunningSuite.GATEWAY, suite.token("complaint-officer"));
        WarmUp.Steady steady = WarmUp.untilSteady(gateway);
        report.remark("gateway " + steady);
        suite.awaitLevel();
        tell(report, "at half load", beside(suite, gateway, steady.perSecond() / 2));
        suite.awaitLevel();
        tell(report, "at full load", beside(suite, gateway, 0));
    }

    private static void tell(Report report, String when, List<Double> milliseconds) {
        report.row(when + ", ms p50 / p99", Figures.spread(milliseconds), "", milliseconds.size() + " probes");
    }

    private static List<Double> beside(RunningSuite suite, Callable<Registration> others, double perSecond)
            throws Exception {
        try (Load load = Load.of(others)) {
            CompletableFuture<Void> background = CompletableFuture.runAsync(() -> {
                try {
                    load.run(LONGEST, perSecond);
                } catch (Exception failed) {
                    throw new CompletionException(failed);
                }
            });
            List<Double> milliseconds = probe(suite);
            background.get();
            return milliseconds;
        }
    }

    private static List<Double> probe(RunningSuite suite) throws Exception {
        String reporter = suite.token("reporting-officer", PROBED);
        List<Double> milliseconds = new ArrayList<>();
        long end = System.nanoTime() + LONGEST.toNanos();
        try (Registration registration =
                        new Registration(RunningSuite.GATEWAY, suite.token("complaint-officer", PROBED));
                HttpConnection reading = new HttpConnection(RunningSuite.GATEWAY)) {
            long gross = gross(reading, reporter);
            while (milliseconds.size() < Settings.PROBES && System.nanoTime() < end) {
                registration.register();
                long committed = System.nanoTime();
                gross++;
                while (gross(reading, reporter) < gross) {
                    LockSupport.parkNanos(2_000_000);
                }
                milliseconds.add((System.nanoTime() - committed) / 1e6);
            }
        }
        return milliseconds;
    }

    private static long gross(HttpConnection reading, String token) throws IOException {
        HttpConnection.Reply reply =
                reading.send("GET", "/api/v1/metrics/" + Registration.RECEIVED.getYear(), token, null);
        Matcher gross = GROSS.matcher(reply.body());
        if (reply.status() != 200 || !gross.find()) {
            throw new IOException("no figures: " + reply.status() + " " + reply.body());
        }
        return Long.parseLong(gross.group(1));
    }
}
