package org.xiaobao.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long after its answer a registration shows in the year's figures, asked for in an institution of its own. */
final class Freshness {

    private static final Pattern GROSS = Pattern.compile("\"complaints\":\\{[^{}\\[]*?\"gross\":(\\d+)");

    private final RunningSuite suite;

    Freshness(RunningSuite suite) {
        this.suite = suite;
    }

    /** Milliseconds of each probe, ascending. */
    List<Double> probe(int probes, Duration atMost) throws Exception {
        String officer = suite.token("complaint-officer", "OTHER");
        String reporter = suite.token("reporting-officer", "OTHER");
        List<Double> milliseconds = new ArrayList<>();
        long end = System.nanoTime() + atMost.toNanos();
        try (Registration registration = new Registration(RunningSuite.GATEWAY, officer);
                HttpConnection reading = new HttpConnection(RunningSuite.GATEWAY)) {
            long gross = gross(reading, reporter);
            while (milliseconds.size() < probes && System.nanoTime() < end) {
                registration.register();
                long committed = System.nanoTime();
                gross++;
                while (gross(reading, reporter) < gross) {
                    LockSupport.parkNanos(2_000_000);
                }
                milliseconds.add((System.nanoTime() - committed) / 1e6);
            }
        }
        milliseconds.sort(null);
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
