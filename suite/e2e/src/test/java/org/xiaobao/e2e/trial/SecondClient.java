package org.xiaobao.e2e.trial;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.xiaobao.e2e.Api;
import org.xiaobao.e2e.Complaints;
import org.xiaobao.e2e.Suite;
import org.xiaobao.e2e.SuiteClock;

/** A clerk of another institution who goes on working: registers a complaint, waits until the figures show it, and again. */
final class SecondClient implements AutoCloseable {

    private static final Duration GIVEN_UP = Duration.ofSeconds(30);
    private static final int NOTEWORTHY_MILLIS = 1_000;

    private final Api clerk;
    private final Api officer;
    private final List<Long> millis = Collections.synchronizedList(new ArrayList<>());
    private final List<String> slow = Collections.synchronizedList(new ArrayList<>());
    private final List<String> failures = Collections.synchronizedList(new ArrayList<>());
    private final Thread work = new Thread(this::workOn, "second-client");
    private volatile boolean closed;

    SecondClient(Suite suite, String institution) {
        clerk = suite.as("complaint-officer", institution, "/HQ");
        officer = suite.as("reporting-officer", institution, "/HQ");
        clerk.get("/api/v1/complaint-sources"); // both have their accounts and tokens before anything is measured
        gross();
        work.start();
    }

    private void workOn() {
        for (long registered = 1; !closed; registered++) {
            long start = System.nanoTime();
            Api.Reply reply =
                    clerk.post(Complaints.PATH, Complaints.ofYear(2025).toString());
            if (reply.status() != 201) {
                failures.add("registering: " + reply.status() + " " + reply.body());
                return;
            }
            long stored = System.nanoTime();
            long expected = registered;
            try {
                await().atMost(GIVEN_UP)
                        .pollInterval(Duration.ofMillis(25))
                        .pollDelay(Duration.ZERO)
                        .until(() -> gross() == expected);
            } catch (RuntimeException notShown) {
                failures.add("not in the figures after " + GIVEN_UP + ": " + gross() + " of " + expected);
                return;
            }
            long shown = System.nanoTime();
            millis.add((shown - start) / 1_000_000);
            if (millis.get(millis.size() - 1) > NOTEWORTHY_MILLIS) {
                slow.add("complaint %d at %s: registered in %d ms, shown after %d ms more"
                        .formatted(
                                registered,
                                SuiteClock.now(),
                                (stored - start) / 1_000_000,
                                (shown - stored) / 1_000_000));
            }
        }
    }

    private long gross() {
        return officer.get("/api/v1/metrics/2025")
                .body()
                .at("/complaints/gross")
                .asLong(-1);
    }

    /** From sending the complaint to reading it in the figures, sorted. */
    List<Long> millis() {
        return millis.stream().sorted().toList();
    }

    List<String> failures() {
        return List.copyOf(failures);
    }

    @Override
    public void close() {
        closed = true;
        try {
            work.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public String toString() {
        List<Long> sorted = millis();
        return sorted.isEmpty()
                ? "no complaint shown"
                : "%d complaints shown, median %d ms, 95%% %d ms, worst %d ms"
                                .formatted(
                                        sorted.size(),
                                        sorted.get(sorted.size() / 2),
                                        sorted.get(sorted.size() * 95 / 100),
                                        sorted.get(sorted.size() - 1))
                        + (slow.isEmpty() ? "" : "\n  " + String.join("\n  ", slow));
    }
}
