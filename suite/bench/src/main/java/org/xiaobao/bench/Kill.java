package org.xiaobao.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import org.xiaobao.bench.load.Load;
import org.xiaobao.bench.load.Report;
import org.xiaobao.bench.suite.RunningSuite;

/**
 * {@code 11-kill}: under full load complaints-service, or every second time PostgreSQL, is killed with signal 9. When it stands
 * again, every registration that was answered with 201 is looked for: its row, its journal, and what reporting counted of it.
 */
final class Kill implements Scenario {

    private static final String ROWS = "select count(*) from complaint where id = any(?)";
    private static final String JOURNAL = "select count(*) from journal where sequence = 1 and aggregate_id = any(?)";
    private static final String COUNTED = "select count(*) from fact where aspect = 'COMPLAINT' and subject = any(?)"
            + " and generation = (select live_generation from projection)";

    @Override
    public void run(RunningSuite suite, Report report) throws Exception {
        long all = 0;
        long lost = 0;
        for (int i = 1; i <= Settings.TRIES; i++) {
            String victim = i % 2 == 1 ? "complaints-service" : "postgres";
            UUID[] acknowledged = acknowledged(suite, victim);
            awaitReady(suite);
            suite.awaitLevel();
            long rows = count(suite, "complaints", ROWS, acknowledged);
            long told = count(suite, "complaints", JOURNAL, acknowledged);
            long counted = count(suite, "reporting", COUNTED, acknowledged);
            long missing = acknowledged.length - Math.min(rows, Math.min(told, counted));
            all += acknowledged.length;
            lost += missing;
            report.row(
                    "try " + i + ", " + victim,
                    acknowledged.length + " answered with 201",
                    missing == 0 ? "all there" : missing + " LOST",
                    "rows " + rows + ", journal " + told + ", counted by reporting " + counted);
        }
        report.row("in " + Settings.TRIES + " tries", all + " answered with 201", lost + " lost", "");
    }

    private static UUID[] acknowledged(RunningSuite suite, String victim) throws Exception {
        Queue<UUID> acknowledged = new ConcurrentLinkedQueue<>();
        String token = suite.token("complaint-officer");
        List<Thread> clients = new ArrayList<>();
        for (int i = 0; i < Load.WORKERS; i++) {
            Thread client = new Thread(() -> registerUntilItFails(token, acknowledged));
            client.start();
            clients.add(client);
        }
        while (acknowledged.size() < Settings.FLOWING) {
            if (clients.stream().noneMatch(Thread::isAlive)) {
                throw new IllegalStateException("nothing was registered; see the log of complaints-service");
            }
            Thread.sleep(20);
        }
        Thread.sleep(ThreadLocalRandom.current().nextInt(2_000));
        long process = victim.equals("postgres")
                ? suite.postmaster()
                : suite.processes().get(victim);
        ProcessHandle.of(process).orElseThrow().destroyForcibly();
        for (Thread client : clients) {
            client.join();
        }
        return acknowledged.toArray(UUID[]::new);
    }

    private static void registerUntilItFails(String token, Queue<UUID> acknowledged) {
        try (Registration registration = new Registration(RunningSuite.GATEWAY, token)) {
            while (true) {
                acknowledged.add(registration.register());
            }
        } catch (Exception killed) {
            // what was under way is not acknowledged: it may be there or not
        }
    }

    private static void awaitReady(RunningSuite suite) throws Exception {
        int inARow = 0;
        while (inARow < 5) {
            Thread.sleep(500);
            inARow = suite.isReady() ? inARow + 1 : 0;
        }
    }

    private static long count(RunningSuite suite, String database, String sql, UUID[] ids) throws Exception {
        try (Connection connection = suite.database(database);
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setArray(1, connection.createArrayOf("uuid", ids));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
